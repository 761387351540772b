import type { FactId } from '../facts/facts';
import type { Locale } from '../i18n/locales';
import type { Source } from './provider';

/** How well something is known: `A` three or more independent sources, `B` two, `C` one. */
export type Mark = 'A' | 'B' | 'C';

/** The way to a provider's forwarding switch, in one language of its pages. */
export interface ForwardingPath {
  language: Locale;
  /** The words on what is clicked, as a source has them. `⚙` is a gear without a word, `@` the account's own address. */
  clicks: readonly string[];
  /** Which of several editions of the site it belongs to. */
  edition?: string;
  mark: Mark;
}

/** What costs mail or effort when forwarding there. */
export type ForwardingWarning =
  /** The administrator has to allow forwarding to the outside first. */
  | 'administrator-first'
  /** A forward with a mailbox's own name empties or breaks that mailbox. */
  | 'bypasses-mailbox'
  /** The copy left there takes up the mailbox's storage. */
  | 'copy-fills-storage'
  /** The next sign-in warns of forwarding, with a button that switches it off. */
  | 'disable-button'
  /** It ends end-to-end encryption for that address. */
  | 'ends-encryption'
  /** Turning the mailbox into "forward-only" deletes its mail for good. */
  | 'forward-only-deletes'
  /** Some of these hosts forbid forwarding to Gmail, or discourage it. */
  | 'may-be-forbidden'
  /** After the confirmation it asks for the provider's own sign-in. */
  | 'sign-in-after-confirming'
  /** Spam and discarded mail are not forwarded. */
  | 'spam-stays'
  /** A forwarding rule that looks like abuse makes the provider reset the mailbox's password. */
  | 'resets-password'
  /** An account that looks suspicious, such as one without a phone number, is stopped for a day. */
  | 'stopped-for-a-day'
  /** It switches itself off after failures. */
  | 'switches-itself-off';

/** What happens to a mailbox that nobody signs in to; forwarding signs nobody in. */
export interface Inactivity {
  /** Left out where the source names no time. */
  afterDays?: number;
  effect: 'closed' | 'deleted' | 'no-new-mail' | 'suspended';
  /** Whether the source names forwarded mail among what counts as use. */
  forwardingCounts: 'yes' | 'not-named';
  /** The same as a claim with the day on which it was looked at. */
  fact: FactId;
  mark: Mark;
  source: Source;
}

/** Automatic forwarding at a provider, from stored copies of public pages read in December 2026; none was tried live. */
export interface Forwarding {
  /**
   * `free`: at no extra price, as far as any source says. `unclear`: it is there, but whether every plan has it is not
   * confirmed.
   */
  offered: 'free' | 'unclear' | 'paid' | 'unknown';
  /** How well `offered` is known. */
  mark?: Mark;
  /** The likeliest first. */
  paths?: readonly ForwardingPath[];
  /** The page with the switch. */
  link?: string;
  /** The provider's own instructions. */
  help?: string;
  /** Whether the address that gets the mail has to agree first. */
  confirm: 'yes' | 'no' | 'unknown';
  /** Without an answer in that time nothing is forwarded. */
  confirmWithinHours?: number;
  /** Whether the old mailbox keeps the mail: by itself, or while a box for it is ticked. */
  keepsCopy: 'default' | 'tick' | 'never' | 'unknown';
  warnings?: readonly ForwardingWarning[];
  /** It takes no address with a `+`. */
  refusesPlus?: true;
  inactivity?: Inactivity;
  sources?: readonly Source[];
}

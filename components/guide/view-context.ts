import type { Spot } from '../../lib/gmail/spot-names';
import type { PageWords } from '../../lib/gmail/words/page-words';
import type { Translate } from '../../lib/i18n/translator';
import type { AccountCard } from '../../lib/pages/model';
import type { Step } from '../../lib/remedies/remedy';
import type { RemedyId } from '../../lib/remedies/remedy-ids';
import type { SettledWay } from '../../lib/storage/move-fields';

/** What the person can do in popup and guide: callbacks, since components use no browser API. */
export interface Actions {
  tick: (card: AccountCard, remedy: RemedyId, step: Step, done: boolean) => void;
  startOver: (card: AccountCard, remedy: RemedyId) => void;
  forget: (card: AccountCard) => void;
  /** The deadline was read and need not be shown for this account again. */
  dismissDeadline: (card: AccountCard) => void;
  /** The person has settled the account without forwarding; without a way they take that back. */
  settle: (card: AccountCard, way?: SettledWay) => void;
  /** The provider takes no address with a plus sign: the plain Gmail address becomes the target. */
  usePlainTarget: (card: AccountCard) => void;
  /** Forwarded mail still arrives, by the person's own word. */
  noteStillWorks: (card: AccountCard) => void;
  /** It no longer does. */
  noteStopped: (card: AccountCard) => void;
  /** The person has signed in at the provider. */
  noteSignedIn: (card: AccountCard) => void;
  /** The Gmail address that the account's mail should reach. */
  setGmailAddress: (card: AccountCard, gmailAddress: string) => void;
  copy: (text: string) => Promise<void>;
  open: (url: string) => void;
  showMe: (card: AccountCard, spot: Spot) => void;
  saveFilters: (card: AccountCard) => void;
  openOptions: () => void;
  /** Opens the guide beside the pages, where the browser lets us, else in a tab. */
  openGuide: (card: AccountCard, remedy?: RemedyId) => void;
  /** The same right before another page is opened, where this one closes then, as a popup does; never in a tab. */
  openBeside: (card: AccountCard, remedy: RemedyId) => void;
  /** The censored structure of the Gmail pages that are open; empty when none is. */
  report: () => Promise<string>;
  ask: (address: string, message: string) => void;
  /** Lets the browser ask for access to Gmail; only in a click. */
  allowSite: () => void;
}

/** What every component of popup and guide needs: the language, the dated claims, the callbacks. */
export interface ViewContext {
  t: Translate;
  /** The locale of the texts. */
  locale: string;
  /** The language asked for, such as `es-419`: other sites have words for more languages than we have texts. */
  language: string;
  isRtl: boolean;
  now: Date;
  /** A dated claim in words. */
  fact: (id: string) => string;
  actions: Actions;
  /** What Gmail's pages call their controls, as far as they were seen. */
  pageWords: PageWords;
  /** Where to open an issue about a changed page, where there is such a place. */
  issueForm?: string;
  /** There is room to show what the popup folds away. */
  isRoomy: boolean;
}

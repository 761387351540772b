import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Locale } from '../i18n/locales';
import type { Texts } from '../i18n/translator';
import type { FormProvider } from '../mail/provider';
import type { FormSpot, PageSpot } from '../remedies/sightings';

/** What one hint says, as plain data. */
export interface HintModel {
  address: string;
  diagnosis: Diagnosis;
  /** The provider's own name; absent when we do not know it. */
  providerName?: string;
  /** The server's words, plain and short. */
  quote?: string;
  /** What the page calls "edit info", when that is known. */
  editLabel?: string;
}

/** Texts that the script gets with the first answer. */
export interface Speech {
  locale: Locale;
  texts: Texts;
}

/** The background's answer to `accounts-seen`: the hints that belong on the page now. */
export interface AccountsAnswer {
  hints: HintModel[];
  speech: Speech;
  /** A control to point at: the person came here by "show me". */
  point?: { address: string; spot: PageSpot };
}

/** The background's answer to `form-seen`. */
export interface FormAnswer {
  /** The account's whole address, when row, window or person told it. */
  address?: string;
  provider?: FormProvider;
  /** Judged from the error in the window, or from the row's. */
  diagnosis?: Diagnosis;
  quote?: string;
  speech: Speech;
}

/** What our pages and the background may say to a page's script, beside answers. */
export type ScriptMessage =
  | { type: 'refresh' }
  /** The extension may no longer work here: whatever is ours goes. */
  | { type: 'end' }
  /** Answered with `true` by the window whose form is this account's. */
  | { type: 'point'; address: string; spot: FormSpot };

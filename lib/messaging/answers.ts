import type { Diagnosis } from '../diagnosis/diagnosis';
import type { PageSpot } from '../gmail/spot-names';
import type { LanguageBundle } from '../i18n/translator';
import type { FormProvider } from '../mail/provider';
import type { Due } from '../plan/due';
import type { Proof } from '../plan/proof';

/** What one hint shows, as plain data. */
export interface HintModel {
  address: string;
  diagnosis: Diagnosis;
  /** The provider's own name; absent when we do not know it. */
  providerName?: string;
  /** The server's words, plain and short. */
  quote?: string;
  /** Editing the form in Gmail can help. */
  canEdit?: boolean;
  /** What the page calls "edit info", when that is known. */
  editLabel?: string;
  /** What to come back for, once the account has moved. */
  due?: Due;
  /** It was dismissed, but the browser's storage is full. */
  isStorageFull?: boolean;
}

/** The background's answer to `accounts-seen`: the hints that belong on the page now. */
export interface AccountsAnswer {
  hints: HintModel[];
  bundle: LanguageBundle;
  /** A control to point at: the person came here by "show me". */
  point?: { address: string; spot: PageSpot };
}

/** The background's answer to `form-seen`. */
export interface FormAnswer {
  /** The account's whole address, known from the row, the window or the person. */
  address?: string;
  provider?: FormProvider;
  /** Judged from the error in the window, or from the row's. */
  diagnosis?: Diagnosis;
  quote?: string;
  bundle: LanguageBundle;
}

/** The background's answer to `search-opened`. */
export interface SearchAnswer {
  /** The account whose forwarding this search proves. */
  address: string;
  /** What a hit proves it by. */
  by: Proof['by'];
  bundle: LanguageBundle;
}

/** The background's answer to `filters-opened`: an account each with the addresses that its filter may name. */
export interface FiltersAnswer {
  wanted: { address: string; names: string[] }[];
}

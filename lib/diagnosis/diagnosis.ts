import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import type { Provider } from '../mail/provider';
import type { RemedyId } from '../remedies/remedy-ids';
import type { CauseId } from './cause-ids';

export type Certainty = 'certain' | 'likely' | 'no';

/** All that a cause's test may use: no page, no browser. */
export interface Symptoms {
  /** The server's own words (or Gmail's own English ones), plain and capped; may be empty. */
  detail: string;
  /** The whole error, frame included. */
  text: string;
  /** The part of it in quotes, if any; the same even where `detail` is replaced by another text to match. */
  quoted?: string;
  /** A person pasted the text: nothing but its words says that it is an error. */
  isPasted?: boolean;
  address: string;
  provider?: Provider;
  /** POP server in Gmail's form, when it was seen. */
  server?: string;
}

/** What is stored of one account that a diagnosis needs; never a password. Times are milliseconds since 1970. */
export interface AccountHistory {
  /** The last time the account was seen failing, and why. */
  failed?: { at: number; cause: CauseId };
  /** The last time the form was saved. */
  savedPassword?: {
    at: number;
    /** The cause shown before. */
    cause: CauseId;
    /** The password has the very format in which the provider makes app passwords. */
    hasKnownFormat: boolean;
    /** When Gmail was first seen to have tried it. */
    triedAt?: number | undefined;
  };
}

export interface Diagnosis {
  cause: CauseId;
  certainty: Certainty;
  /** The words of the error that led here, for "how do we know". */
  evidence: string[];
  /** Ways out, best first. */
  remedies: RemedyId[];
  /** Ids of the dated claims that go with it. */
  facts: string[];
  /** The same refusal came after an app password of the known format: the password is not the problem. */
  passwordRuledOut: boolean;
  /** A password was saved, and Gmail has not tried it yet. */
  waitsForRetry?: true;
}

/** Signature of the one function that picks a cause; `undefined` for a healthy account with nothing to report. */
export type Diagnose = (input: {
  account: FetchedAccount;
  provider?: Provider;
  server?: string;
  history?: AccountHistory;
  now: Date;
}) => Diagnosis | undefined;

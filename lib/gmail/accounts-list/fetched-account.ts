/** What Gmail writes when a fetch failed: a frame in the reader's language and, mostly, the server's own words. */
export interface FetchError {
  /** The whole error as plain text, capped. */
  text: string;
  /** The remote server's (or Gmail's own English) sentence, without quotes; empty when Gmail quotes none. */
  detail: string;
  /** A person pasted it; no page shows that it is an error. */
  isPasted?: boolean;
}

/** One account of "Check mail from other accounts", as plain data. */
export interface FetchedAccount {
  address: string;
  state: 'healthy' | 'failing' | 'checking';
  /** Present when `state` is `failing`. */
  error?: FetchError;
  /** What this page calls its "edit info" link, where that is known for sure. */
  editLabel?: string;
}

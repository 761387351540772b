import { type FormValues, type ScenarioForm, usualForm } from './form-scenario.ts';
import { languageOf } from './languages/languages.ts';
import { type ScenarioSearch, usualSearch } from './search-scenario.ts';

export type { FormValues, ScenarioForm };

/**
 * What the replica shows. Marks in comments say how certain it is that the real page does so:
 * A three or more independent sources, B two, C one, I inference, – looked for and not found.
 */

/** Quotation marks around the server's own sentence (A: "…", B: “…”, the others I). */
export type Quotes = '"…"' | '“…”' | '«…»' | '「…」' | 'none';

/** An error in an account's row. */
export interface ScenarioError {
  /** Gmail's own sentence; without it the language's usual one. */
  frame?: string;
  /** The remote server's sentence; without it none is quoted. */
  detail?: string;
  /** Default `"…"`. */
  quotes?: Quotes;
}

/** One row of "Check mail from other accounts". */
export interface ScenarioAccount {
  address: string;
  /** "user@example.com (POP3)" (B) or the bare address. Default true. */
  withPop3Suffix: boolean;
  state: 'healthy' | 'failing' | 'checking';
  /** Shown while `state` is `failing`. */
  error: ScenarioError;
  /** Minutes since the last check. */
  lastChecked: number;
}

/** How the other mail provider answers. */
export interface ScenarioServer {
  /** A form that has all these values is accepted; without it every form is refused. */
  accepts?: Partial<Pick<FormValues, 'username' | 'password' | 'server' | 'port' | 'ssl'>>;
  /** The sentence with which a form is refused. */
  refusal: string;
  /** What "Check mail now" brings: `same` leaves the account as it is unless a form was accepted since. */
  onCheck: 'same' | 'healthy' | 'failing';
  /** Milliseconds a check takes. */
  checkTakes: number;
}

/** Everything one account slot (`/mail/u/<n>/`) shows. */
export interface Scenario {
  /** A key of `languages/`. */
  language: string;
  direction: 'ltr' | 'rtl';
  theme: 'light' | 'dark';
  /** The signed-in Gmail address. */
  gmail: string;
  /** Where the page shows that address: `meta[name="og-profile-acct"]` (C), the title (B). */
  gmailShown: 'meta' | 'title' | 'both' | 'none';
  /** `html[lang]`; empty where there is none (C). */
  htmlLang: string;
  accounts: ScenarioAccount[];
  server: ScenarioServer;
  /** `missing`: no such section, the normal state since 2026 for new users (A). */
  section: 'present' | 'missing';
  /** Milliseconds until the settings' content appears (A: late; 100–8000 seen). */
  delay: number;
  /** Milliseconds after which all nodes of the settings page are replaced by fresh ones, again and again; 0: never. */
  rebuildEvery: number;
  /** Class names as seen 2020–2026, or seeded random ones. */
  classes: 'kept' | 'scrambled';
  /** Seed of the random names. */
  seed: number;
  layout: 'table' | 'divs' | 'list';
  /** `bare`: nothing marks them as controls, and our readers find no row. */
  controls: 'span' | 'a' | 'button' | 'bare';
  /** Where an account's error stands (–). */
  errorPlace: 'cell' | 'extra-row' | 'inline';
  /** What makes it red (–). */
  errorRed: 'style' | 'class' | 'font';
  /** Which row the section is: 5th for a personal account (A), 4th (2019), 3rd in Workspace, whose tab has another name. */
  sectionAt: 3 | 4 | 5;
  /** A row of an outer table wraps the whole table of settings (C). */
  wrapped: boolean;
  /** A: "Send mail as" stands before the section. */
  rowOrder: 'send-as-before' | 'send-as-after' | 'shuffled';
  /** Views that were left stay in the document, hidden. */
  keepHiddenViews: boolean;
  /** Whether the browser may keep the page for the back button (–). */
  mayWait: boolean;
  /** How many messages the inbox lists. */
  inbox: number;
  search: ScenarioSearch;
  /** Criteria of the filters that are there, such as `to:(ann@hotmail.it)` (A). */
  filters: string[];
  /** What "Import filters" adds; nothing where it fails, which it does without a word (C). */
  imports: string[];
  form: ScenarioForm;
}

/** A part of a scenario; whatever is left out takes the default. */
export type ScenarioPart = Partial<Omit<Scenario, 'accounts' | 'server' | 'form' | 'search'>> & {
  search?: Partial<ScenarioSearch>;
  accounts?: (Partial<ScenarioAccount> & { address: string })[];
  server?: Partial<ScenarioServer>;
  form?: Partial<ScenarioForm>;
};

/** A whole scenario: English, light, the skeleton of classes as last seen, no fetched account. */
export function scenario(part: ScenarioPart = {}): Scenario {
  const { accounts = [], server, form, search, ...rest } = part;
  return {
    language: 'en',
    direction: ['ar', 'fa', 'he'].includes(part.language ?? '') ? 'rtl' : 'ltr',
    theme: 'light',
    gmail: 'ann.reader@gmail.com',
    gmailShown: 'both',
    htmlLang: languageOf(part.language ?? 'en').tag,
    section: 'present',
    delay: 50,
    rebuildEvery: 0,
    classes: 'kept',
    seed: 1,
    layout: 'table',
    controls: 'span',
    errorPlace: 'cell',
    errorRed: 'style',
    sectionAt: 5,
    wrapped: false,
    rowOrder: 'send-as-before',
    keepHiddenViews: true,
    mayWait: false,
    inbox: 60,
    filters: [],
    imports: [],
    ...rest,
    search: { ...usualSearch, ...search },
    accounts: accounts.map((account) => ({
      withPop3Suffix: true,
      state: account.error ? 'failing' : 'healthy',
      error: {},
      lastChecked: 5,
      ...account,
    })),
    server: { refusal: hotmailRefusal, onCheck: 'same', checkTakes: 100, ...server },
    form: { ...usualForm, ...form },
  };
}

/** How Microsoft's server refuses a password it no longer takes, as Gmail quotes it (A). */
export const hotmailRefusal = 'Logon failure: unknown user name or bad password.';

/** A fetched account that fails as Hotmail does. */
export function failing(address: string, error: ScenarioError = { detail: hotmailRefusal }) {
  return { address, state: 'failing' as const, error };
}

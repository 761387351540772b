/**
 * What traces of the real pages say about their markup, as data: hypotheses, never the only ground for a decision.
 * Confidence: A three or more sources, B two, C one, I inference (docs/gmail-pages.md).
 */
export interface PageSelector {
  name: string;
  css: string;
  confidence: 'A' | 'B' | 'C' | 'I';
  /** How often it matches on the replica's plain English settings page with one failing account. */
  expects: number;
}

export const selectors = {
  settingRow: { name: 'a setting of the page', css: 'tr.r7', confidence: 'A', expects: 6 },
  fetchedTable: {
    name: 'the table of fetched accounts',
    css: 'table.cf.qv:not(.aYf)',
    confidence: 'B',
    expects: 1,
  },
  sendAsTable: {
    name: 'the look-alike table of Send mail as',
    css: 'table.aYf',
    confidence: 'C',
    expects: 1,
  },
  makeDefault: { name: 'the "make default" cell of Send mail as', css: 'td.qy', confidence: 'C', expects: 2 },
  checkNow: { name: '"Check mail now"', css: '.rP', confidence: 'A', expects: 1 },
  checkingNow: { name: '"Checking mail..."', css: '.rP:not(.sA)', confidence: 'C', expects: 0 },
} as const satisfies Record<string, PageSelector>;

/** A list of messages, as Gmail shows it for a search. */
export const listSelectors = {
  /** The view (A). */
  view: '[role="main"]',
  /** One conversation (A for the class, C for the role); a row without a sender's address (A) is none of a list. */
  row: 'tr.zA, tr[role="row"]:has([email])',
  /** The cell of a list without any (A). */
  emptyCell: 'td.TC',
} as const;

/** What may hold one filter (C for `tr`, the others in case of a redesign). */
export const filterRow = 'tr, li, [role="row"], [role="listitem"]';

/** Things a person can press, however they are marked up. */
export const controlSelector =
  'a, button, input[type="button"], input[type="submit"], [role="link"], [role="button"], [tabindex]:not([tabindex="-1"])';

/** Buttons, however they are marked up: what may send a form that has no form element. */
export const buttonSelector = 'button, input[type="button"], input[type="submit"], [role="button"]';

/** A link to Google's help, as its notices have. */
export const googleHelpLink = 'a[href*="//support.google.com/"]';

/** Where a password is typed: in the POP window, and in its look-alikes. */
export const passwordField = 'input[type="password"]';

/** Whether a page asks for a password: the cheapest sign that it may be the POP window. */
export const asksForPassword = (page: ParentNode = document): boolean =>
  page.querySelector(passwordField) !== null;

/** The elements that we add to Gmail's pages. */
export const ownElements = 'pop-doctor-hint, pop-doctor-notice, pop-doctor-panel, pop-doctor-pointer';

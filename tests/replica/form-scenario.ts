/** The POP form's values by our own names, whatever the fields are called on the page. */
export interface FormValues {
  username: string;
  password: string;
  server: string;
  port: string;
  ssl: boolean;
  leaveCopy: boolean;
  label: string;
  archive: boolean;
}

/**
 * How the POP window looks. Its appearance is known (HIGH, pictures of 2018 to 2025), nothing of its markup is (–): every
 * variant is a guess to be robust against.
 */
export interface ScenarioForm {
  /** `table` looks as in the pictures. */
  layout: 'table' | 'labels' | 'definition-list' | 'divs';
  /** Whether labels carry `for`; in `labels` the fields lie inside their label anyway. */
  labelsFor: boolean;
  /** `none`: no `name` at all, the page's script sends the values by position. */
  names: 'real-ish' | 'arbitrary' | 'none';
  /** HIGH: a select in the server's row. `indices`: a select whose option values are 0 and 1 and only the texts are 110 and 995. */
  port: 'select' | 'text' | 'indices';
  /** HIGH: SSL stands below the port. */
  order: 'port-first' | 'ssl-first';
  /** The page's script sets 995 when SSL is ticked and 110 when it is unticked; not so in the pictures. */
  coupled: boolean;
  /** Values in the fields when the window opens; without `username` Gmail's usual guess, the part before the @. */
  prefilled: Partial<FormValues>;
  /** Whether the window shows the account's whole address (HIGH). */
  showsAddress: boolean;
  /** Gmail labels that the menu offers beside the account's address. */
  labels: string[];
  /** A password manager has put its icon into the text fields (seen in two pictures). */
  passwordManager: boolean;
  autocompleteOff: boolean;
}

export const usualForm: ScenarioForm = {
  layout: 'table',
  labelsFor: true,
  names: 'arbitrary',
  port: 'select',
  order: 'port-first',
  coupled: false,
  prefilled: {},
  showsAddress: true,
  labels: [],
  passwordManager: false,
  autocompleteOff: false,
};

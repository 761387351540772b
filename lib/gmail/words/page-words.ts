/** Gmail's controls whose names can be read from its pages, by the names of our labels. */
export const pageWordNames = [
  'accountsTab',
  'fetchSection',
  'addAccount',
  'checkNow',
  'editLabel',
  'password',
  'leaveCopy',
  'useSsl',
  'saveChanges',
] as const;

/** What Gmail's pages call their controls, in whatever language they are in. */
export type PageWords = Partial<Record<(typeof pageWordNames)[number], string>>;

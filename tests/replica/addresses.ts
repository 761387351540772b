/** The look-alikes that must get nothing: the SMTP step, the import wizard's two pages, and pages like them. */
export const lookAlikes = ['smtp', 'smtp-text', 'import', 'import-address', 'sign-in', 'message'] as const;
export type LookAlike = (typeof lookAlikes)[number];

/** Where the account slot `slot` begins. */
export const base = (slot = 0) => `https://mail.google.com/mail/u/${slot}/`;

/**
 * HIGH up to `cbl`; the real `view` of the POP window is unknown (–). `jsver` has the page's language, such as `es-419`;
 * newer addresses of the sister form lack it (MEDIUM), as do those without a language here.
 */
const query = (view: string, language?: string) => {
  const version = language ? `&jsver=rEpLica0.${language.replace('-', '_')}.&cbl=gmail_fe_250101` : '';
  return `?ui=2&ik=0123abcdef${version}&view=${view}&at=replica-token`;
};

/** The window of "edit info" for the account with this id. */
export const editWindow = (id: number, slot = 0, language?: string) =>
  `${base(slot)}${query('qz', language)}&account=${id}`;

/** The window of "Add a mail account", first step. */
export const addWindow = (slot = 0, language?: string) => `${base(slot)}${query('qa', language)}`;

/** The settings form of "Add a mail account" at once, as if the first steps were done. */
export const addForm = (address: string, slot = 0, language?: string) =>
  `${base(slot)}${query('qb', language)}&address=${encodeURIComponent(address)}`;

/** A page that resembles the POP form, or quotes Gmail's errors, and is none of ours. */
export const lookAlikePage = (kind: LookAlike, slot = 0) => `${base(slot)}${query(`x-${kind}`)}`;

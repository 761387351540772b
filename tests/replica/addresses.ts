/** The look-alikes that must get nothing (GMAIL.md's section 2). */
export const lookAlikes = ['smtp', 'smtp-text', 'import', 'sign-in', 'message'] as const;
export type LookAlike = (typeof lookAlikes)[number];

/** Where the account slot `slot` begins. */
export const base = (slot = 0) => `https://mail.google.com/mail/u/${slot}/`;

// the sister form's address has this shape (A); the real `view` of the POP window is unknown (–)
const query = (view: string) => `?ui=2&ik=0123abcdef&view=${view}&at=replica-token`;

/** The window of "edit info" for the account with this id. */
export const editWindow = (id: number, slot = 0) => `${base(slot)}${query('qz')}&account=${id}`;

/** The window of "Add a mail account", first step. */
export const addWindow = (slot = 0) => `${base(slot)}${query('qa')}`;

/** The settings form of "Add a mail account" at once, as if the first steps were done. */
export const addForm = (address: string, slot = 0) =>
  `${base(slot)}${query('qb')}&address=${encodeURIComponent(address)}`;

/** A page that resembles the POP form, or quotes Gmail's errors, and is none of ours. */
export const lookAlikePage = (kind: LookAlike, slot = 0) => `${base(slot)}${query(`x-${kind}`)}`;

import type { AccountRecord } from '../../../lib/storage/records';

export const hour = 3_600_000;
export const day = 24 * hour;
/** An ordinary moment, before Gmail stops fetching. */
export const december = Date.parse('2026-12-10T12:00:00Z');
export const ann = 'ann@hotmail.it';

/** A record of an account that Gmail lists. */
export const listed = (part: Partial<AccountRecord> = {}): AccountRecord => ({
  version: 2,
  listed: { slot: '/mail/u/0/', gmailAddress: 'ann.reader@gmail.com', at: december - day },
  ...part,
});

/** A record of an account that failed when it was last seen. */
export const failed = (part: Partial<AccountRecord> = {}): AccountRecord =>
  listed({ failed: { at: december - hour, cause: 'password-sign-in-ended' }, ...part });

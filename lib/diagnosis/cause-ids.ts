/** Every cause we can name; the ids are outer names (`data-cause`). */
export const causeIds = [
  'password-sign-in-ended',
  'web-sign-in-required',
  'app-password-required',
  'credentials-refused',
  'pop-disabled',
  'server-settings-wrong',
  'server-unreachable',
  'secure-connection-failed',
  'leave-copy-unsupported',
  'mailbox-too-full',
  'try-later',
  'provider-must-act',
  'no-pop',
  'account-limit',
  'fetch-ended',
  'unknown',
  'recovered',
  'moved',
] as const;

export type CauseId = (typeof causeIds)[number];

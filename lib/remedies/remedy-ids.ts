/** Every way out we can lead to; the ids are outer names (`data-remedy`). */
export const remedyIds = [
  'forwarding',
  'modern-client',
  'app-password',
  'catch-up',
  'server-settings',
  'enable-pop',
  'web-sign-in',
  'wait',
  'ask-provider',
  'make-room',
  'general-checks',
] as const;

export type RemedyId = (typeof remedyIds)[number];

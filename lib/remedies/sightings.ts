/** What the extension can see of an account by itself; steps may tick themselves by it. */
export const sightings = [
  'row-seen',
  'edit-opened',
  'settings-right',
  'password-well-formed',
  'saved',
  'healthy',
] as const;

export type Sighting = (typeof sightings)[number];

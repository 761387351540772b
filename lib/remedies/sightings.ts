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

/** What a step can point at on Gmail's settings page. */
export const pageSpots = ['row', 'edit-link', 'check-now', 'add-link'] as const;

/** What a step can point at in the window with an account's settings. */
export const formSpots = [
  'form-username',
  'form-password',
  'form-server',
  'form-leave-copy',
  'form-save',
] as const;

/** A control on Gmail's pages that a step can point at. */
export const spots = [...pageSpots, ...formSpots] as const;

export type PageSpot = (typeof pageSpots)[number];
export type FormSpot = (typeof formSpots)[number];
export type Spot = (typeof spots)[number];

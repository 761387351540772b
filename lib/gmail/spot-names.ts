/** Controls of Gmail's settings page that a step can point at. */
export const pageSpots = ['row', 'edit-link', 'check-now', 'add-link'] as const;

/** Controls of the POP window that a step can point at. */
export const formSpots = [
  'form-username',
  'form-password',
  'form-server',
  'form-leave-copy',
  'form-save',
] as const;

export type PageSpot = (typeof pageSpots)[number];
export type FormSpot = (typeof formSpots)[number];
export type Spot = PageSpot | FormSpot;

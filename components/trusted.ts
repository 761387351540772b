/** A click or key press by the person, never one that a page's script made up. */
export const trusted =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };

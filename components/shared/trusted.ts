/** A click or key press by the person, never one that a page's script made up. */
export const trusted =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) act(event);
  };

type Child = Node | string | undefined;

/** Makes an element; attributes named `on…` are listeners. Trusted Types allow no markup, so all is made this way. */
export function h(
  tag: string,
  attributes: Record<string, string | undefined | (() => void)> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

let lastId = 0x300;

/** An id like ":301": another one each time anything is drawn (A). */
export const volatileId = () => `:${(++lastId).toString(16)}`;

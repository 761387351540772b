/** What a POP window's address and title show without keys, addresses and the product's name. */
export interface WindowNotes {
  view?: string;
  title?: string;
}

/** Words that a title is made of, between the marks that part them. */
const partsOf = (title: string): string[] => title.split(/\s+[-–—|]\s+|:\s+/).map((part) => part.trim());

/**
 * Takes the `view` out of a window's address, and the step out of its title: "Gmail - Edit mail account".
 *
 * @param settingsTitle the settings page's title; it ends in the product's name, at a company in the company's own.
 * @returns no title where that name is not in it, because then any part could be somebody's name
 */
export function windowNotes(address: string, title: string, settingsTitle: string): WindowNotes {
  const view = new URL(address).searchParams.get('view') ?? '';
  const products = ['Gmail', partsOf(settingsTitle).at(-1)];
  const parts = partsOf(title);
  const step = parts.filter((part) => !products.includes(part));
  const named = step.join(' - ').replace(/\S*@\S*/g, '…');
  return {
    ...(/^[a-z][a-z\d_-]{0,15}$/i.test(view) && { view }),
    ...(named && step.length < parts.length && { title: named }),
  };
}

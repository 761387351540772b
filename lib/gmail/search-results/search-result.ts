/** What Gmail's search for forwarded mail shows; `unknown`: the page could not be read. */
export const searchResults = ['arrived', 'nothing-yet', 'unknown'] as const;

export type SearchResult = (typeof searchResults)[number];

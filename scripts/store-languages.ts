/** The stores that the packages go to. */
export const storeIds = ['chrome', 'edge', 'firefox'] as const;

export type StoreId = (typeof storeIds)[number];

/** How a store usually writes our tag. */
const usual: Record<StoreId, (tag: string) => string> = {
  chrome: (tag) => tag.replace('-', '_'),
  edge: (tag) => tag.replace('-', '_'),
  firefox: (tag) => tag,
};

/** Tags that a store writes in a way of its own. Edge lists the folders of the package, Chromium's name comes first. */
const special: Record<StoreId, Record<string, string>> = {
  chrome: {},
  edge: { no: 'nb' },
  firefox: { en: 'en-US', no: 'nb-NO', sv: 'sv-SE' },
};

/** What a store calls the language of one of our locales. */
export const languageAt = (store: StoreId, tag: string): string => special[store][tag] ?? usual[store](tag);

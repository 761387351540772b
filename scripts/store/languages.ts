/** The stores that the packages go to. */
export const storeIds = ['chrome', 'edge', 'firefox'] as const;

export type StoreId = (typeof storeIds)[number];

/** How a store usually writes our tag. */
const usual: Record<StoreId, (tag: string) => string> = {
  chrome: (tag) => tag.replace('-', '_'),
  edge: (tag) => tag.replace('-', '_'),
  firefox: (tag) => tag,
};

/** Tags that a store writes in a way of its own, or has no place for (`null`). Edge lists the folders of the package, Chromium's name comes first. */
const special: Record<StoreId, Record<string, string | null>> = {
  chrome: {},
  edge: { no: 'nb' },
  firefox: { en: 'en-US', hi: null, no: 'nb-NO', sv: 'sv-SE' },
};

/** What a store calls the language of one of our locales; `undefined` where the store does not have that language. */
export function languageAt(store: StoreId, tag: string): string | undefined {
  const name = special[store][tag];
  return name === null ? undefined : (name ?? usual[store](tag));
}

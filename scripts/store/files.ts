import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { localeTags } from '../locale-tags.ts';
import { storeFolder } from '../package/names.ts';
import { root } from '../run.ts';
import { languageAt, storeIds } from './languages.ts';
import type { Listing } from './listing.ts';

/** Where Firefox's store finds summary and description in every language. */
export const firefoxMetadata = join(storeFolder, 'firefox.json');

/** Composes the listing of every language. */
export async function composeListings(): Promise<Map<string, Listing>> {
  // the listing uses the extension's own code, which only a bundler resolves
  const { module } = await runnerImport<typeof import('./listing.ts')>(
    join(root, 'scripts', 'store', 'listing.ts'),
    { configFile: false, root, logLevel: 'error', define: { __LOCALES__: JSON.stringify(localeTags(root)) } },
  );
  const textsOf = (tag: string) => JSON.parse(readFileSync(join(root, 'locales', `${tag}.json`), 'utf8'));
  return new Map(localeTags(root).map((tag) => [tag, module.listingOf(tag, textsOf(tag))]));
}

/** What Firefox’s reviewers read first. */
const notes = `The source archive has BUILDING.md at its top: npm ci && npm run build:firefox gives this package, byte for byte.
The extension acts on Gmail’s settings page “Accounts and Import” and in the window with an account’s POP settings. It asks the network for nothing.`;

/** The fields of Firefox's store that have a language (https://mozilla.github.io/addons-server/topics/api/addons.html#edit). */
export function metadataOf(listings: ReadonlyMap<string, Listing>) {
  const each = (field: keyof Listing) =>
    Object.fromEntries(
      [...listings].flatMap(([tag, listing]) => {
        const language = languageAt('firefox', tag);
        return language ? [[language, listing[field]] as const] : [];
      }),
    );
  return { summary: each('summary'), description: each('description'), version: { approval_notes: notes } };
}

/** Writes `name.txt`, `summary.txt` and `description.txt` for each language, and what the store's interfaces take. */
export async function writeListings(): Promise<number> {
  const listings = await composeListings();
  for (const [tag, listing] of listings) {
    const folder = join(storeFolder, tag);
    mkdirSync(folder, { recursive: true });
    for (const [field, text] of Object.entries(listing))
      writeFileSync(join(folder, `${field}.txt`), `${text}\n`);
  }
  const names = [...listings.keys()].map((tag) =>
    [tag, ...storeIds.map((store) => languageAt(store, tag) ?? '-')].join('\t'),
  );
  writeFileSync(
    join(storeFolder, 'languages.tsv'),
    `${['folder', ...storeIds].join('\t')}\n${names.join('\n')}\n`,
  );
  writeFileSync(firefoxMetadata, `${JSON.stringify(metadataOf(listings), null, 2)}\n`);
  return listings.size;
}

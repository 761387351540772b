import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { submit } from 'publish-browser-extension';
import { localeTags } from './locale-tags.ts';
import { filesOf } from './package/files.ts';
import { packagePath, version } from './package/names.ts';
import { missingCredentials, reasonsAgainst } from './publish/checks.ts';
import { readState } from './publish/state.ts';
import { orders, stores } from './publish/stores.ts';
import { main, root } from './run.ts';
import { type StoreId, storeIds } from './store/languages.ts';

const isStore = (word: string): word is StoreId => (storeIds as readonly string[]).includes(word);

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});

function chosenStores(): StoreId[] {
  const unknown = positionals.filter((word) => !isStore(word));
  if (unknown.length > 0)
    throw new Error(`No store is called ${unknown.join(', ')}: ${storeIds.join(', ')}.`);
  return positionals.length > 0 ? positionals.filter(isStore) : [...storeIds];
}

function describe(path: string): string {
  if (!existsSync(path)) return `${relative(root, path)} (not there)`;
  const zip = readFileSync(path);
  const hash = createHash('sha256').update(zip).digest('hex').slice(0, 16);
  return `${relative(root, path)} (${Math.round(zip.length / 1024)} kB, sha256 ${hash}…)`;
}

const missingFor = (id: StoreId) => missingCredentials(stores[id].credentials, process.env);

function tell(id: StoreId): void {
  const { name, dashboard, package: kind, listing } = stores[id];
  const sources = id === 'firefox' ? ` with ${describe(packagePath('sources'))}` : '';
  const missing = missingFor(id);
  console.log(`\n${name} (${dashboard})`);
  console.log(`  package: ${describe(packagePath(kind))}${sources}`);
  console.log(`  listing: ${listing}; ${localeTags(root).length} languages in .output/store`);
  console.log(`  credentials: ${missing.length > 0 ? `missing ${missing.join(', ')}` : 'all there'}`);
}

function geckoId(): string {
  const manifest = filesOf(readFileSync(packagePath('firefox'))).get('manifest.json');
  return JSON.parse(new TextDecoder().decode(manifest)).browser_specific_settings.gecko.id;
}

async function upload(ids: StoreId[]): Promise<void> {
  const [chrome, firefox, sources] = (['chrome', 'firefox', 'sources'] as const).map(packagePath);
  if (!chrome || !firefox || !sources) throw new Error('There are no packages.');
  const all = orders({ chrome, firefox, sources, geckoId: geckoId() });
  const results = await submit(Object.fromEntries(ids.map((id) => [id, all[id]])));
  const failed = ids.filter((id) => !results[id]?.success);
  if (failed.length > 0) throw new Error(`Not published: ${failed.map((id) => stores[id].name).join(', ')}.`);
  const tag = `git tag v${version} && git push origin v${version}`;
  console.log(`Sent to ${ids.map((id) => stores[id].name).join(', ')}. Once every store has it: ${tag}`);
}

// tells what goes where, and, without --dry-run, sends it there
main(async () => {
  const ids = chosenStores();
  const state = readState();
  const reasons = [
    ...reasonsAgainst(state),
    ...ids
      .filter((id) => missingFor(id).length > 0)
      .map((id) => `${stores[id].name} wants ${missingFor(id).join(', ')} in the environment.`),
  ];
  console.log(`Pop Doctor ${version}`);
  for (const id of ids) tell(id);
  if (reasons.length > 0)
    console.log(`\nIn the way:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`);
  if (values['dry-run']) {
    console.log(`\nA dry run: nothing was sent. ${reasons.length > 0 ? '' : 'Nothing stands in the way.'}`);
  } else {
    if (reasons.length > 0) throw new Error('\nNothing was sent.');
    await upload(ids);
  }
});

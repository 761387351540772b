import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { main, root, runTool } from './run.ts';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const zip = (kind: string) => `.output/${name}-${version}-${kind}.zip`;

/** Each store with the variable that has its id or user, and its flags for `wxt submit`, which reads the credentials. */
const stores: [store: string, variable: string, flags: string[]][] = [
  ['Chrome Web Store', 'CHROME_EXTENSION_ID', ['--chrome-api-version=v2', `--chrome-zip=${zip('chrome')}`]],
  ['Edge Add-ons', 'EDGE_PRODUCT_ID', [`--edge-zip=${zip('chrome')}`]],
  [
    'Firefox Add-ons',
    'FIREFOX_JWT_ISSUER',
    [
      '--firefox-extension-id=pop-doctor-for-gmail@pop-doctor',
      `--firefox-zip=${zip('firefox')}`,
      `--firefox-sources-zip=${zip('sources')}`,
      '--firefox-amo-metadata-file=.output/store/firefox.json',
    ],
  ],
];

// sends the packages to every store whose credentials are in the environment; `--dry-run` only checks these
main(async () => {
  const chosen = stores.filter(([store, variable, flags]) => {
    console.log(`${store}: ${process.env[variable] ? flags.join(' ') : `left out, no ${variable} is set`}`);
    return process.env[variable];
  });
  const words = process.argv.slice(2);
  if (chosen.length === 0 && words.includes('--dry-run')) return;
  if (chosen.length === 0) throw new Error('Nothing was sent.');
  process.exitCode = await runTool('wxt', 'submit', ...words, ...chosen.flatMap(([, , flags]) => flags));
});

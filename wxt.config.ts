import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { datesInWords } from './lib/i18n/date-in-words';
import { licencesText } from './scripts/dependencies/licences.ts';
import { localeTags } from './scripts/locale-tags.ts';

const gmail = 'https://mail.google.com/*';

/** Our pages reach nothing outside the package; `connect-src` is for the texts of the chosen language. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What browsers call a language where it is not our tag. */
const browserNames: Record<string, string[]> = { no: ['nb', 'nn', 'no'] };

/** What only one browser's manifest says; Safari takes the rest as it is, untested: docs/safari.md. */
const ownKeys: Record<string, Partial<UserManifest>> = {
  chrome: { minimum_chrome_version: '126' },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'pop-doctor-for-gmail@pop-doctor',
        // the first version that knows `data_collection_permissions` everywhere
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Has `start` take the place of the frame from which WXT starts a script; it gets the script's file, quoted. */
const insteadOfFrame = (kind: string, start: (file: string) => string): Plugin => ({
  name: `instead-of-${kind}-frame`,
  enforce: 'pre',
  load: {
    filter: { id: new RegExp(`virtual:wxt-${kind}-entrypoint\\?`) },
    handler: (id) => start(JSON.stringify(id.slice(id.indexOf('?') + 1))),
  },
});

/**
 * Makes a script of the function alone. WXT calls it from a frame that tells of its errors, and what is called from outside
 * is read twice by the browser: together that was a fifth of what every Gmail page paid for the sentinel.
 */
const bareScript = (): Plugin => ({
  ...insteadOfFrame('unlisted-script', (file) => `import ${file};`),
  transform: {
    filter: { code: 'export default defineUnlistedScript(' },
    handler: (code) => code.replace(/^export default defineUnlistedScript(\(.*\));$/ms, '$1();'),
  },
});

/**
 * Starts a content script by itself. WXT's frame tells of its errors, watches the address and announces it to the page, which
 * would learn the extension's id: 3 kB and 2 ms that a person waits for nothing.
 */
const framelessScript = (): Plugin =>
  insteadOfFrame('content-script-isolated-world', (file) => `import script from ${file};\nscript.main();`);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: '__MSG_storeName__',
    description: '__MSG_storeDescription__',
    default_locale: 'en',
    // what we remember is on the disk, and nothing of a private window may be: the browser itself keeps us out
    incognito: 'not_allowed',
    permissions: ['storage', 'scripting'],
    host_permissions: [gmail],
    action: { default_title: '__MSG_storeName__' },
    content_scripts: [{ matches: [gmail], js: ['sentinel.js'], run_at: 'document_end' }],
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    ...ownKeys[browser],
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { __LOCALES__: JSON.stringify(localeTags(import.meta.dirname)) },
    // every browser that can install us knows modulepreload
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], { plugins }) => {
      if (entrypoint?.type === 'content-script') plugins?.unshift(framelessScript());
      if (entrypoint?.name === 'sentinel') plugins?.unshift(bareScript());
    },
    'build:publicAssets': async (wxt, files) => {
      files.push({ contents: licencesText(wxt.config.root), relativeDest: 'licences.txt' });
      for (const tag of localeTags(wxt.config.root)) {
        const texts = JSON.parse(await readFile(resolve(wxt.config.root, 'locales', `${tag}.json`), 'utf8'));
        files.push({
          contents: JSON.stringify({ ...texts, dates: datesInWords(tag) }),
          relativeDest: `locales/${tag}.json`,
        });
        const messages = {
          storeName: { message: texts.store.name },
          storeDescription: { message: texts.store.description },
        };
        for (const folder of browserNames[tag] ?? [tag.replace('-', '_')])
          files.push({
            contents: JSON.stringify(messages),
            relativeDest: `_locales/${folder}/messages.json`,
          });
      }
    },
  },
});

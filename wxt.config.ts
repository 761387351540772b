import { readFileSync } from 'node:fs';
import { defineConfig, type UserManifest } from 'wxt';
import { localeFiles } from './scripts/locale-files.ts';
import { localeTags } from './scripts/locale-tags.ts';

const gmail = 'https://mail.google.com/*';

/** The repository's address on the web, once it has one. */
const { homepage } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

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

/** What only one browser's manifest says. */
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

/** The licences of the libraries that an entry point bundles. */
const licenceFiles: Record<string, string> = { popup: 'licences.md', accounts: 'licences-in-gmail.md' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: '__MSG_storeName__',
    description: '__MSG_storeDescription__',
    default_locale: 'en',
    // what we remember is on the disk, and nothing of a private window may be: the browser itself keeps us out
    incognito: 'not_allowed',
    permissions: ['storage', 'scripting'],
    host_permissions: [gmail],
    ...(homepage && { homepage_url: homepage }),
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
  zip: {
    // what the Firefox package is built from, and nothing else
    includeSources: [
      '.npmrc',
      'LICENSE',
      'docs/publishing.md',
      'package{,-lock}.json',
      'scripts/locale-*.ts',
      'tsconfig.json',
      'wxt.config.ts',
      '{assets,components,entrypoints,lib,locales}/**',
    ],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      // each library that we bundle is in our own pages too, but for WXT's own code
      const [fileName] = entrypoints.flatMap(({ name }) => licenceFiles[name] ?? []);
      if (build && fileName) build.license = { fileName };
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...localeFiles(wxt.config.root));
    },
  },
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageParts, pick, type Texts } from '../../lib/i18n/translator.ts';
import { localeTags } from '../../scripts/locale-tags.ts';
import type { BrowserName } from './harness/browsers.ts';
import { builtExtension } from './harness/session.ts';

const root = join(import.meta.dirname, '../..');
const gmail = ['https://mail.google.com/*'];
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const names: BrowserName[] = ['chromium', 'firefox'];
const wanted = names.filter((name) => (process.env.BROWSER ?? name) === name);

describe.each(wanted)('the extension built for %s', (name) => {
  const folder = builtExtension(name);
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());

  test('asks for one host and no permission but its three, stays out of private windows, and shows the web nothing', () => {
    const known = ['scripting', 'storage', ...(name === 'chromium' ? ['sidePanel'] : [])];
    expect(manifest.permissions.toSorted()).toEqual(known.toSorted());
    expect(manifest.host_permissions).toEqual(gmail);
    expect(manifest.incognito).toBe('not_allowed');
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('lets its own pages reach nothing outside', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'"])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('puts one script of less than 1,000 bytes into every Gmail page', () => {
    expect(manifest.content_scripts).toMatchObject([{ js: ['sentinel.js'], matches: gmail }]);
    expect(Buffer.byteLength(read('sentinel.js'))).toBeLessThan(1000);
  });

  test.each(['accounts', 'pop-form', 'search', 'filters'])(
    'its script %s is under 120 kB with its longest language',
    (script) => {
      const code = read('content-scripts', `${script}.js`);
      const texts = readdirSync(join(folder, 'locales')).map((file) => {
        const all = JSON.parse(read('locales', file)) as Texts;
        return Buffer.byteLength(JSON.stringify(pick(all, pageParts)));
      });
      expect(Buffer.byteLength(code) + Math.max(...texts)).toBeLessThan(120_000);
    },
  );

  test('is under 1 MB packed, and under 300 kB without its languages', () => {
    // as in a ZIP file, without its headers
    const packed = (list: string[]) =>
      list.reduce((sum, file) => sum + deflateRawSync(readFileSync(file), { level: 9 }).length, 0);
    expect(packed(files)).toBeLessThan(1_000_000);
    expect(packed(files.filter((file) => !/locales/.test(file)))).toBeLessThan(300_000);
  });

  test('brings the licences of the libraries it holds', () => {
    const licences = read('licences.md') + read('licences-in-gmail.md');
    for (const library of [...Object.keys(dependencies), 'wxt'])
      expect(licences).toContain(`## ${library} - `);
  });

  test('has its name in every language, and in Norwegian by each of its tags', () => {
    const named = localeTags(root).map((tag) => tag.replace('-', '_'));
    expect(readdirSync(join(folder, '_locales')).toSorted()).toEqual([...named, 'nb', 'nn'].toSorted());
    const nameIn = (tag: string) => JSON.parse(read('_locales', tag, 'messages.json')).storeName.message;
    expect(nameIn('nb')).toBe(nameIn('no'));
  });
});

test('Firefox learns who we are and that we collect nothing', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension('firefox'), 'manifest.json'), 'utf8'));
  const { gecko } = manifest.browser_specific_settings;
  expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags } from '../../scripts/locale-tags.ts';
import type { BrowserName } from './harness/browsers.ts';
import { builtExtension } from './harness/session.ts';

const root = join(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe.each<BrowserName>(['chromium', 'firefox'])('the extension built for %s', (name) => {
  const folder = builtExtension(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for two permissions and one host', () => {
    expect(manifest.permissions.toSorted()).toEqual(['scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('shows the web nothing of itself', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('brings the licences of the libraries it holds', () => {
    const licences = readFileSync(join(folder, 'licences.md'), 'utf8');
    for (const library of [...Object.keys(dependencies), 'wxt'])
      expect(licences).toContain(`## ${library} - `);
  });

  test('lets its own pages reach nothing outside', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has its name in every language, and in Norwegian by each of its tags', () => {
    const shipped = readdirSync(join(folder, '_locales'));
    const named = localeTags(root).map((tag) => tag.replace('-', '_'));
    expect(shipped.toSorted()).toEqual([...named, 'nb', 'nn'].toSorted());
    const nameIn = (tag: string) =>
      JSON.parse(readFileSync(join(folder, '_locales', tag, 'messages.json'), 'utf8')).storeName.message;
    expect(nameIn('nb')).toBe(nameIn('no'));
  });

  test('puts one plain script of at most 1 kB into every Gmail page', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toEqual(['sentinel.js']);
    expect(manifest.content_scripts[0].matches).toEqual(['https://mail.google.com/*']);
    expect(statSync(join(folder, 'sentinel.js')).size).toBeLessThanOrEqual(1000);
  });
});

test('Firefox is told who we are and that we collect nothing', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension('firefox'), 'manifest.json'), 'utf8'));
  const { gecko } = manifest.browser_specific_settings;
  expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

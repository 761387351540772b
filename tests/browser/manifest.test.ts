import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from './harness/browsers.ts';
import { builtExtension } from './harness/session.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('the extension built for %s', (name) => {
  const folder = builtExtension(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for two permissions and one host', () => {
    expect(manifest.permissions.toSorted()).toEqual(['scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('shows the web nothing of itself', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its own pages reach nothing outside', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
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

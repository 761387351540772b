import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageParts, pick, type Texts } from '../../lib/i18n/translator.ts';
import { builtExtension } from './harness/session.ts';
import { packedSize } from './packed-size.ts';

const kilobyte = 1000;
const built = builtExtension('chromium');
const sizeOf = (file: string) => statSync(join(built, file)).size;
const locales = readdirSync(join(built, 'locales'));

/** What a page of Gmail gets of a language: the texts of hint and panel. */
const textsOf = (file: string): number => {
  const texts = JSON.parse(readFileSync(join(built, 'locales', file), 'utf8')) as Texts;
  return Buffer.byteLength(JSON.stringify(pick(texts, pageParts)));
};

test('the script that every Gmail page pays for has at most a kilobyte', () => {
  expect(sizeOf('sentinel.js')).toBeLessThanOrEqual(kilobyte);
});

test.each(['accounts', 'pop-form'])(
  'the script %s stays under 100 kB, its longest language included',
  (name) => {
    const longest = Math.max(...locales.map(textsOf));
    expect(sizeOf(`content-scripts/${name}.js`) + longest).toBeLessThan(100 * kilobyte);
  },
);

test.each(['chromium', 'firefox'] as const)(
  'packed for %s it stays under 1 MB with all languages, and under 250 kB without them',
  (name) => {
    const folder = builtExtension(name);
    expect(packedSize(folder)).toBeLessThan(1000 * kilobyte);
    expect(packedSize(folder, /^_?locales\//)).toBeLessThan(250 * kilobyte);
  },
);

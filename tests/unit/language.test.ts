import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, locales, resolveLocale } from '../../lib/i18n/locales';
import { localeTags } from '../../scripts/locale-tags';

/** The languages that we promise. */
const all =
  'en it es fr de pt-BR pt-PT nl pl cs sv da no fi tr ru uk el ro hu ja ko zh-CN zh-TW ar he hi id vi th'.split(
    ' ',
  );

/** Gmail's languages (Google's API guide). */
const gmailTags =
  'af am ar az bg bn ca chr cs cy da de el en en-GB es es-419 et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy id is it ja ka km kn ko lo lt lv ml mn mr ms my ne nl no pl pt-BR pt-PT ro ru si sk sl sr sv sw ta te th tr uk ur vi zh-CN zh-HK zh-TW zu'.split(
    ' ',
  );

/** What serves a tag that is none of `all` itself. */
const served: Record<string, string> = {
  'en-GB': 'en',
  'en-US': 'en',
  'en-us-posix': 'en',
  'es-419': 'es',
  'es-MX': 'es',
  'fr-CA': 'fr',
  'de-AT': 'de',
  'de-CH-1996': 'de',
  'it-CH': 'it',
  'sr-Latn': 'en',
  ca: 'es',
  eu: 'es',
  gl: 'es',
  sk: 'cs',
  iw: 'he',
  'iw-IL': 'he',
  in: 'id',
  nb: 'no',
  'nb-NO': 'no',
  nn: 'no',
  tl: 'en',
  jw: 'en',
  mo: 'ro',
  pt: 'pt-BR',
  'pt-AO': 'pt-PT',
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  'zh-Hans-SG': 'zh-CN',
  'zh-SG': 'zh-CN',
  'zh-Hant': 'zh-TW',
  'zh-Hant-HK': 'zh-TW',
  'zh-HK': 'zh-TW',
  'zh-MO': 'zh-TW',
  zh_TW: 'zh-TW',
  PT_pt: 'pt-PT',
  ' DE ': 'de',
  'ar-u-nu-latn': 'ar',
};

const withoutTexts =
  'af am az bg bn chr cy et fa fil ga gu hr hy is ka km kn lo lt lv ml mn mr ms my ne si sl sr sw ta te ur zu'.split(
    ' ',
  );

test('the available languages are the files in locales/, and all that we promise are there', () => {
  expect(locales).toEqual(localeTags(new URL('../../', import.meta.url).pathname));
  const missing = all.filter((tag) => !(locales as readonly string[]).includes(tag));
  expect(missing).toEqual([]);
});

test.each(all)('%s serves itself', (tag) => {
  expect(resolveLocale(tag, all)).toBe(tag);
});

test.each(Object.entries(served))('%j is served by %s', (tag, locale) => {
  expect(resolveLocale(tag, all)).toBe(locale);
});

test.each(withoutTexts)('%s is nobody’s neighbour and gets English', (tag) => {
  expect(resolveLocale(tag, all)).toBe('en');
});

test('each of Gmail’s languages was thought of', () => {
  const thoughtOf = new Set([...all, ...Object.keys(served), ...withoutTexts]);
  expect(gmailTags.filter((tag) => !thoughtOf.has(tag))).toEqual([]);
});

test.each([
  ['pt', ['en', 'pt-PT'], 'pt-PT'],
  ['pt-BR', ['en', 'pt-PT'], 'pt-PT'],
  ['zh-HK', ['en', 'zh-CN'], 'zh-CN'],
  ['zh', ['en', 'zh-TW'], 'zh-TW'],
  ['sk', ['en', 'sk', 'cs'], 'sk'],
  ['es-419', ['en', 'es', 'es-419'], 'es-419'],
  ['tl', ['en', 'fil'], 'fil'],
  ['ca', ['en', 'it'], 'en'],
])('%s among %j is %s: another region before another language', (tag, available, locale) => {
  expect(resolveLocale(tag, available)).toBe(locale);
});

test.each([undefined, '', '-', 'xx', 'english', '__proto__', 'constructor', 'toString-x'])(
  'the tag %j is English',
  (tag) => {
    expect(resolveLocale(tag, all)).toBe('en');
  },
);

test('whatever a page calls its language, the answer is an available locale', () => {
  fc.assert(
    fc.property(fc.string(), fc.subarray(all), (tag, some) => {
      const available = ['en', ...some];
      expect(available).toContain(resolveLocale(tag, available));
    }),
  );
});

test('case and underscores make no difference', () => {
  const anyTag = fc.constantFrom(...gmailTags, ...Object.keys(served));
  fc.assert(
    fc.property(anyTag, fc.subarray(all), (tag, some) => {
      const available = ['en', ...some];
      const plain = resolveLocale(tag, available);
      expect(resolveLocale(tag.toUpperCase().replaceAll('-', '_'), available)).toBe(plain);
    }),
  );
});

test('Arabic, Hebrew, Persian and Urdu run from right to left, and nothing else', () => {
  const rightToLeft = [...gmailTags, 'iw', 'ar-EG', 'arn'].filter((tag) => directionOf(tag) === 'rtl');
  expect(rightToLeft).toEqual(['ar', 'fa', 'he', 'ur', 'iw', 'ar-EG']);
});

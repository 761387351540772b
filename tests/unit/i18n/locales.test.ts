import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, locales, resolveLocale } from '../../../lib/i18n/locales';

const words = (text: string) => text.split(' ');

/** The languages that we promise. */
const all = words(
  'en it es fr de pt-BR pt-PT nl pl cs sv da no fi tr ru uk el ro hu ja ko zh-CN zh-TW ar he hi id vi th',
);

/** Gmail's languages (Google's API guide). */
const gmailTags = words(
  'af am ar az bg bn ca chr cs cy da de el en en-GB es es-419 et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy id is it ja ka km kn ko lo lt lv ml mn mr ms my ne nl no pl pt-BR pt-PT ro ru si sk sl sr sv sw ta te th tr uk ur vi zh-CN zh-HK zh-TW zu',
);

/** What serves tags that are none of `all`. */
const served: Record<string, string[]> = {
  en: ['en-GB', 'en-us-posix', 'sr-Latn', 'tl', 'jw'],
  es: ['es-419', 'es-MX', 'ca', 'eu', 'gl'],
  fr: ['fr-CA'],
  de: ['de-CH-1996', ' DE '],
  it: ['it-CH'],
  cs: ['sk'],
  he: ['iw', 'iw-IL'],
  id: ['in'],
  no: ['nb-NO', 'nn'],
  ro: ['mo'],
  ar: ['ar-u-nu-latn'],
  'pt-BR': ['pt'],
  'pt-PT': ['pt-AO', 'PT_pt'],
  'zh-CN': ['zh', 'zh-Hans-SG', 'zh-SG'],
  'zh-TW': ['zh-Hant-HK', 'zh-HK', 'zh-MO', 'zh_TW'],
};

/** Nobody's neighbours: they get English. */
const withoutTexts = words(
  'af am az bg bn chr cy et fa fil ga gu hr hy is ka km kn lo lt lv ml mn mr ms my ne si sl sr sw ta te ur zu',
);

test('all languages that we promise have texts', () => {
  expect(locales).toEqual(expect.arrayContaining([...all]));
});

test.each([...Object.entries(served), ['en', withoutTexts] as const])(
  '%s serves itself and %j',
  (locale, tags) => {
    for (const tag of [locale, ...tags]) expect(resolveLocale(tag, all), tag).toBe(locale);
  },
);

test('each of Gmail’s languages was thought of', () => {
  const thoughtOf = new Set([...all, ...Object.values(served).flat(), ...withoutTexts]);
  expect(gmailTags.filter((tag) => !thoughtOf.has(tag))).toEqual([]);
});

test.each([
  ['pt-BR', ['en', 'pt-PT'], 'pt-PT'],
  ['zh-HK', ['en', 'zh-CN'], 'zh-CN'],
  ['sk', ['en', 'sk', 'cs'], 'sk'],
  ['es-419', ['en', 'es', 'es-419'], 'es-419'],
  ['tl', ['en', 'fil'], 'fil'],
  ['ca', ['en', 'it'], 'en'],
])('%s among %j is %s: another region before another language', (tag, available, locale) => {
  expect(resolveLocale(tag, available)).toBe(locale);
});

test('whatever a page calls its language, the answer is an available locale', () => {
  const odd = fc.constantFrom(undefined, '', '-', '__proto__', 'constructor', 'toString-x');
  fc.assert(
    fc.property(fc.oneof(fc.string(), odd), (tag) => {
      expect(locales).toContain(resolveLocale(tag));
    }),
  );
});

test('Arabic, Hebrew, Persian and Urdu run from right to left, and nothing else', () => {
  const rightToLeft = [...gmailTags, 'iw', 'ar-EG', 'arn'].filter((tag) => directionOf(tag) === 'rtl');
  expect(rightToLeft).toEqual(['ar', 'fa', 'he', 'ur', 'iw', 'ar-EG']);
});

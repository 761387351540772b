import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { missingKeys } from '../../../lib/i18n/complete-texts';
import { categoriesOf, keysFor, namesOneCount, partsOf, withoutContext } from './plural-keys';
import { readTexts, tags, treeOf, valuesOf } from './read-texts';
import { sameEverywhere, sameIn } from './same-as-english';

const english = readTexts('en');

test('texts that languages lack are listed, and complete before a release', () => {
  const lacking = Map.groupBy(tags, (tag) => missingKeys(treeOf(tag), treeOf('en')).join('\n  '));
  lacking.delete('');
  for (const [keys, languages] of lacking)
    console.warn(`${languages.map((tag) => `locales/${tag}.json`).join(', ')}\nlack\n  ${keys}`);
  if (process.env.TEXTS === 'complete') expect([...lacking.values()]).toEqual([]);
});

describe.each(tags)('%s', (tag) => {
  const texts = readTexts(tag);
  const wanted = keysFor(tag, english);
  const failing = (isWrong: (text: string) => boolean) => [...texts].filter(([, text]) => isWrong(text));

  test('has each plural in all forms of the language', () => {
    const stems = new Set([...texts.keys()].map(partsOf).flatMap(({ stem, plural }) => (plural ? stem : [])));
    const incomplete = [...wanted].filter((key) => stems.has(partsOf(key).stem) && !texts.has(key));
    expect(incomplete).toEqual([]);
  });

  test('has no text that nobody asks for', () => {
    const isForm = (key: string) => {
      const base = withoutContext(key);
      return base !== undefined && wanted.has(base);
    };
    expect([...texts.keys()].filter((key) => !wanted.has(key) && !isForm(key))).toEqual([]);
  });

  test('puts in the same values as English', () => {
    const different = [...texts].flatMap(([key, text]) => {
      const { stem, plural } = partsOf(key);
      const modelKey = plural ? `${stem}_other` : key;
      const model = english.get(modelKey) ?? english.get(withoutContext(modelKey) ?? '');
      if (model === undefined) return [];
      const mayLackCount = plural !== undefined && namesOneCount(tag, plural);
      const isOptional = (name: string) => name === 'count' && mayLackCount;
      const [own, its] = [valuesOf(text), valuesOf(model)].map((names) =>
        names.filter((name) => !isOptional(name)).join(),
      );
      return own === its ? [] : [{ key, text, english: model }];
    });
    expect(different).toEqual([]);
  });

  test('has braces only around values, and no other i18next syntax', () => {
    expect(failing((text) => /[{}]|\$t\(/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });

  test('is plain text without markup', () => {
    expect(failing((text) => /<\/?[a-z!]|&(?:\w+|#\d+);|\*\*|\]\(/i.test(text))).toEqual([]);
  });

  test('says something everywhere, without space around or doubled', () => {
    expect(failing((text) => text !== text.trim() || text === '' || / {2}|[\t\r\n]/.test(text))).toEqual([]);
  });

  test('has curly quotes or its own, never straight double ones', () => {
    expect(failing((text) => text.includes('"'))).toEqual([]);
  });

  test('opens as many quotes as it closes', () => {
    const pairs = [/[«»]/g, /[「」]/g, /[『』]/g].map(
      (pair) => (text: string) => text.match(pair)?.length ?? 0,
    );
    expect(failing((text) => pairs.some((count) => count(text) % 2 > 0))).toEqual([]);
  });

  test('is composed Unicode without invisible characters that nobody would find again', () => {
    const invisible = /[\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/;
    expect(failing((text) => text !== text.normalize('NFC') || invisible.test(text))).toEqual([]);
  });

  test('fits into the stores', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(texts.get('store.description')?.length ?? 999).toBeLessThanOrEqual(132);
    expect(texts.get('store.name')).toContain('Pop Doctor');
  });
});

describe.each(tags.filter((tag) => tag !== 'en'))('%s, a translation', (tag) => {
  const texts = readTexts(tag);
  const same = [...texts].filter(([key, text]) => english.get(key) === text);

  test('is translated: no text is the English one, names and codes apart', () => {
    const allowed = new Set([...sameEverywhere, ...(sameIn[tag] ?? [])]);
    const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
    expect(same.filter(([, text]) => hasWords(text) && !allowed.has(text))).toEqual([]);
  });

  test('has no word in its list of shared ones that it does not share', () => {
    const shared = new Set(same.map(([, text]) => text));
    expect((sameIn[tag] ?? []).filter((text) => !shared.has(text))).toEqual([]);
  });
});

test('the lists of shared words are for languages that exist, and for English texts that exist', () => {
  expect(Object.keys(sameIn).filter((tag) => !tags.includes(tag))).toEqual([]);
  const everything = new Set(english.values());
  const listed = [...sameEverywhere, ...Object.values(sameIn).flat()];
  expect(listed.filter((text) => !everything.has(text))).toEqual([]);
});

test('plural rules know every language: none falls back to those of another', () => {
  for (const tag of tags) {
    const { locale } = new Intl.PluralRules(tag).resolvedOptions();
    expect(tag.startsWith(locale.split('-')[0] ?? '')).toBe(true);
    expect(categoriesOf(tag)).toContain('other');
  }
});

import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { missingKeys } from '../../../lib/i18n/complete-texts';
import { keysFor, namesOneCount, partsOf, withoutContext } from './plural-keys';
import { readTexts, tags, treeOf, valuesOf } from './read-texts';
import { sameEverywhere, sameIn } from './same-as-english';

const english = readTexts('en');

test('texts that languages lack are listed, and there is none before a release', () => {
  const lacking = Map.groupBy(tags, (tag) => missingKeys(treeOf(tag), treeOf('en')).join('\n  '));
  lacking.delete('');
  for (const [keys, languages] of lacking)
    console.warn(`${languages.map((tag) => `locales/${tag}.json`).join(', ')}\nlack\n  ${keys}`);
  if (process.env.TEXTS === 'complete') expect([...lacking.values()]).toEqual([]);
});

const countOf = (text: string, pair: RegExp): number => text.match(pair)?.length ?? 0;

/** What no text may be. */
const flaws: Record<string, (text: string) => boolean> = {
  'braces around no value, or other syntax of i18next': (text) =>
    /[{}]|\$t\(/.test(text.replace(/\{\{\w+\}\}/g, '')),
  markup: (text) => /<\/?[a-z!]|&(?:\w+|#\d+);|\*\*|\]\(/i.test(text),
  'empty, or space around or doubled': (text) =>
    text !== text.trim() || text === '' || / {2}|[\t\r\n]/.test(text),
  'straight quotes': (text) => text.includes('"'),
  'a quote that is not closed': (text) =>
    [/[«»]/g, /[「」]/g, /[『』]/g].some((pair) => countOf(text, pair) % 2 > 0),
  'invisible or decomposed characters': (text) =>
    text !== text.normalize('NFC') || /[\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/.test(text),
};

describe.each(tags)('%s', (tag) => {
  const texts = readTexts(tag);
  const wanted = keysFor(tag, english);

  test('has each plural in all forms of the language', () => {
    const stems = new Set([...texts.keys()].map(partsOf).flatMap(({ stem, plural }) => (plural ? stem : [])));
    const incomplete = [...wanted].filter((key) => stems.has(partsOf(key).stem) && !texts.has(key));
    expect(incomplete).toEqual([]);
  });

  test('has no text that nobody asks for', () => {
    const isForm = (key: string) => wanted.has(withoutContext(key) ?? '');
    expect([...texts.keys()].filter((key) => !wanted.has(key) && !isForm(key))).toEqual([]);
  });

  test('puts in the same values as English', () => {
    const different = [...texts].flatMap(([key, text]) => {
      const { stem, plural } = partsOf(key);
      const modelKey = plural ? `${stem}_other` : key;
      const model = english.get(modelKey) ?? english.get(withoutContext(modelKey) ?? '');
      if (model === undefined) return [];
      const mayLackCount = plural !== undefined && namesOneCount(tag, plural);
      const needed = (of: string) => valuesOf(of).filter((name) => name !== 'count' || !mayLackCount);
      return needed(text).join() === needed(model).join() ? [] : [{ key, text, english: model }];
    });
    expect(different).toEqual([]);
  });

  test('has no flaw, and fits into the stores', () => {
    const found = [...texts].flatMap(([key, text]) =>
      Object.entries(flaws).flatMap(([flaw, has]) => (has(text) ? [{ key, flaw, text }] : [])),
    );
    expect(found).toEqual([]);
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(texts.get('store.description') ?? '').toMatch(/^.{0,132}$/);
    expect(texts.get('store.name') ?? 'Pop Doctor').toContain('Pop Doctor');
  });
});

test.each(tags.filter((tag) => tag !== 'en'))(
  '%s is translated: no text is the English one, names and codes apart',
  (tag) => {
    const same = [...readTexts(tag)].flatMap(([key, text]) => (english.get(key) === text ? text : []));
    const shared = sameIn[tag] ?? [];
    const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
    const allowed = [...sameEverywhere, ...shared];
    expect(same.filter((text) => hasWords(text) && !allowed.includes(text))).toEqual([]);
    expect(shared.filter((text) => !same.includes(text))).toEqual([]);
  },
);

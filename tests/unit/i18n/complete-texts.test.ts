import { expect, test } from 'vitest';
import { missingKeys, withEnglish } from '../../../lib/i18n/complete-texts';
import { translator } from '../../../lib/i18n/translator';

const english = { a: { title: 'Title', left_one: 'one left', left_other: '{{count}} left' }, b: { x: 'X' } };
const czech = { a: { left_one: 'zbývá 1', left_few: 'zbývají {{count}}', left_other: 'zbývá {{count}}' } };

test('a text that a language lacks is shown in English, and the others in the language', () => {
  const t = translator('cs', withEnglish(czech, english));
  expect([t('a.title'), t('b.x'), t('a.left', { count: 3 })]).toEqual(['Title', 'X', 'zbývají 3']);
});

test('a plural that a language lacks is shown in English', () => {
  expect(translator('cs', withEnglish({}, english))('a.left', { count: 3 })).toBe('3 left');
});

test('missing are the keys that English has alone; plurals differ by language', () => {
  expect(missingKeys(czech, english)).toEqual(['a.title', 'b.x']);
  expect(missingKeys({ a: { title: 'タイトル', left_other: '残り{{count}}' } }, english)).toEqual(['b.x']);
  expect(missingKeys({}, { left_one: '', left_other: '' })).toEqual(['left_one', 'left_other']);
});

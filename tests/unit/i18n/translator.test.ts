import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { translator } from '../../../lib/i18n/translator';
import { readTexts } from '../../../scripts/locale-tags';
import { partsOf } from './plural-keys';
import { readTexts as flatTexts, valuesOf } from './read-texts';

const root = new URL('../../../', import.meta.url).pathname;

// one language of each plural rule that ours have, and of each direction
test.each(['en', 'ar', 'cs', 'fr', 'ja', 'ru'])('in %s we translate as i18next does', async (locale) => {
  const texts = readTexts(root, locale);
  const i18n = createInstance();
  await i18n.init({
    lng: locale,
    resources: { [locale]: { translation: texts } },
    interpolation: { escapeValue: false },
  });
  const t = translator(locale, texts);
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
  for (const [key, text] of flatTexts(locale)) {
    const values = Object.fromEntries(valuesOf(text).map((name) => [name, `<${name}>`]));
    const { stem, plural } = partsOf(key);
    const counts = plural ? [0, 1, 2, 3, 5, 11, 21, 100] : [];
    for (const given of [
      values,
      ...counts.map((count) => ({ ...values, count })),
      { ...values, context: 'ending' },
      { ...values, context: 'no-such-context' },
    ])
      expect(plain(t(stem, given)), key).toBe(i18n.t(stem, given as Record<string, unknown>));
  }
});

test('a value put into a right-to-left text keeps its own direction', () => {
  const texts = { greeting: '{{address}} !' };
  expect(translator('ar', texts)('greeting', { address: 'ann@hotmail.com' })).toBe(
    '\u2068ann@hotmail.com\u2069 !',
  );
  expect(translator('en', texts)('greeting', { address: 'ann@hotmail.com' })).toBe('ann@hotmail.com !');
});

test.each([
  ['it', 'Premi «{{save}}».', 'Premi «Save» (Salva).'],
  ['fr', 'Appuyez sur «\u00a0{{save}}\u00a0».', 'Appuyez sur «\u00a0Save\u00a0» (Salva).'],
  ['ja', '「{{save}}」を押します。', '「Save」（Salva）を押します。'],
  ['ko', '“{{save}}”를 누르세요.', '“Save”(Salva)를 누르세요.'],
  ['ar', 'الضغط على «{{save}}».', 'الضغط على «\u2068Save\u2069» (\u2068Salva\u2069).'],
  ['en', 'By hand: {{save}}.', 'By hand: Save (Salva).'],
])('in %s a gloss stands in brackets behind the word and its quotation mark', (locale, press, shown) => {
  expect(translator(locale, { press })('press', { save: { text: 'Save', gloss: 'Salva' } })).toBe(shown);
});

test('a key without a text comes back as it is', () => {
  expect(translator('en', { a: { b: 'c' } })('a.x')).toBe('a.x');
  expect(translator('en', { a: { b: 'c' } })('a')).toBe('a');
});

import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { directionOf, locales } from '../../../lib/i18n/locales';
import { type Texts, translator } from '../../../lib/i18n/translator';

const files = import.meta.glob<Texts>('../../../locales/*.json', { eager: true, import: 'default' });
const counts = [0, 1, 2, 3, 5, 11, 21, 100];
const plural = /_(?:zero|one|two|few|many|other)$/;

/** Every key of a locale, plural endings taken off. */
const keysOf = (texts: Texts, before = ''): string[] => [
  ...new Set(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [before + key.replace(plural, '')] : keysOf(value, `${before}${key}.`),
    ),
  ),
];

const namesIn = (texts: Texts) => new Set(JSON.stringify(texts).match(/(?<=\{\{)\w+(?=\}\})/g));

test.each(locales)('in %s our reader says of every text what i18next says', async (locale) => {
  const texts = files[`../../../locales/${locale}.json`] as Texts;
  const i18n = createInstance();
  await i18n.init({
    lng: locale,
    resources: { [locale]: { translation: texts } },
    interpolation: { escapeValue: false },
  });
  const t = translator(locale, texts);
  const values = Object.fromEntries([...namesIn(texts)].map((name) => [name, `<${name}>`]));
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
  for (const key of keysOf(texts)) {
    for (const given of [
      values,
      ...counts.map((count) => ({ ...values, count })),
      { ...values, context: 'ending' },
      { ...values, context: 'no-such-context' },
    ]) {
      expect(plain(t(key, given)), key).toBe(i18n.t(key, given as Record<string, unknown>));
    }
  }
});

test('a value put into a right-to-left text keeps its own direction', () => {
  const texts = { greeting: '{{address}} !' };
  const right = locales.find((locale) => directionOf(locale) === 'rtl') ?? 'ar';
  expect(translator(right as never, texts)('greeting', { address: 'ann@hotmail.com' })).toBe(
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

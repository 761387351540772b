import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnsure, type LabelName, label, labelNames, labelValues } from '../../../lib/remedies/labels';

test('a well-known word is given in the reader’s language, and is sure', () => {
  expect(label('enableForwarding', 'es')).toEqual({ text: 'Habilitar el reenvío', sure: true });
  expect(label('enableForwarding', 'ja')).toEqual({ text: '転送を有効にする', sure: true });
  expect(label('twoStep', 'it')).toEqual({ text: 'Verifica in due passaggi', sure: true });
});

test.each<{ of: string; language: string; name: LabelName; gloss: string }>([
  { of: 'a machine’s translation', language: 'it', name: 'enableForwarding', gloss: 'Abilita inoltro' },
  { of: 'one source', language: 'nl', name: 'createFilter', gloss: 'Filter maken' },
  { of: 'notes alone', language: 'it', name: 'appPasswords', gloss: 'Password per le app' },
])('the word of $of is the gloss of the English one: $gloss', ({ language, name, gloss }) => {
  expect(label(name, language)).toEqual({ text: label(name, 'en').text, sure: false, gloss });
});

test.each<{ known: string; language: string; name: LabelName }>([
  { known: 'only a broken translation', language: 'fi', name: 'enableForwarding' },
  { known: 'only a word from old pages', language: 'es', name: 'appPasswords' },
  { known: 'two wordings', language: 'ko', name: 'keepCopy' },
  { known: 'nothing', language: 'sw', name: 'enableForwarding' },
])('where $known is known, as of $name in $language, the English word stands alone', ({ language, name }) => {
  expect(label(name, language)).toEqual({ text: label(name, 'en').text, sure: false });
});

test('a region takes the words of its language, but never those of another region', () => {
  expect(label('enableForwarding', 'EN_us')).toEqual({ text: 'Enable forwarding', sure: true });
  expect(label('enableForwarding', 'pt')).toEqual({ text: 'Habilitar encaminhamento', sure: true });
  expect(label('enableForwarding', 'pt-PT')).toEqual({ text: 'Enable forwarding', sure: false });
  expect(label('settingsPath', 'zh-HK')).toEqual(label('settingsPath', 'zh-TW'));
  expect(label('useSsl', 'es-419').sure).toBe(false);
});

test('every region outside Spain takes the Spanish of Latin America where that differs', () => {
  expect(label('addAccount', 'es').text).toBe('Añadir una cuenta de correo');
  for (const language of ['es-419', 'es-MX', 'es_ar'])
    expect(label('addAccount', language).text).toBe('Agregar una cuenta de correo');
  expect(label('addAccount', 'es-ES')).toEqual(label('addAccount', 'es'));
});

test('a language without texts of ours has its own words before those of the language that serves it', () => {
  expect(label('neverSpam', 'sk')).toEqual({ text: 'Nikdy neodoslať do spamu', sure: true });
  expect(label('checkNow', 'sk')).toEqual(label('checkNow', 'cs'));
});

test('any language tag gives a word for every label, and all are sure in English', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString-x')),
      (language) => {
        for (const { text } of Object.values(labelValues(language))) expect(text).not.toBe('');
      },
    ),
  );
  expect(isUnsure(labelNames, 'en')).toBe(false);
  expect(isUnsure(['twoStep'], 'de')).toBe(true);
});

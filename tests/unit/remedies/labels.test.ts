import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnsure, label, labelNames, labelValues } from '../../../lib/remedies/labels';

test('a well-known word is given in the reader’s language, and is sure', () => {
  expect(label('enableForwarding', 'es')).toEqual({ text: 'Habilitar el reenvío', sure: true });
  expect(label('enableForwarding', 'ja')).toEqual({ text: '転送を有効にする', sure: true });
  expect(label('accountsTab', 'it')).toEqual({ text: 'Account e importazione', sure: true });
});

test.each([
  ['it', 'a machine’s translation'],
  ['ko', 'no translation that is right'],
  ['sw', 'no translation at all'],
])('in %s, with %s, the English word is given and marked as unsure', (language) => {
  expect(label('enableForwarding', language)).toEqual({ text: 'Enable forwarding', sure: false });
});

test('a word from old pages, from one source or without a mark is not sure', () => {
  expect(label('appPasswords', 'es')).toEqual({ text: 'App passwords', sure: false });
  expect(label('createFilter', 'pl')).toEqual({ text: 'Create filter', sure: false });
  expect(label('save', 'ja')).toEqual({ text: 'Save', sure: false });
});

test('a region takes the words of its language, but never those of another region', () => {
  expect(label('enableForwarding', 'es-419').text).toBe('Habilitar el reenvío');
  expect(label('enableForwarding', 'EN_us')).toEqual({ text: 'Enable forwarding', sure: true });
  expect(label('enableForwarding', 'pt')).toEqual({ text: 'Habilitar encaminhamento', sure: true });
  expect(label('enableForwarding', 'pt-PT')).toEqual({ text: 'Enable forwarding', sure: false });
  expect(label('enableForwarding', 'zh-HK').sure).toBe(false);
});

test('any language tag gives a word for every label, and all are sure in English', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString-x')),
      (language) => {
        for (const text of Object.values(labelValues(language))) expect(text).not.toBe('');
      },
    ),
  );
  expect(isUnsure(labelNames, 'en')).toBe(false);
  expect(isUnsure(['twoStep'], 'it')).toBe(true);
});

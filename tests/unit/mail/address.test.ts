import { expect, test } from 'vitest';
import { domainOf, isEmailAddress } from '../../../lib/mail/address';

test('domains are compared in lower case and ASCII', () => {
  expect(domainOf('ann@MÜNCHEN.example')).toBe('xn--mnchen-3ya.example');
  expect(domainOf('ann@example.org/path')).toBeUndefined();
  expect(domainOf('ann@example.org:80')).toBeUndefined();
  expect(domainOf('ann@127.0.0.1')).toBeUndefined();
  expect(domainOf(`ann@${'a'.repeat(200_000)}.com`)).toBeUndefined();
});

test.each([
  ['ann@example.org', true],
  ["o'neil+pop@example.co.uk", true],
  ['ann@bücher.example', true],
  ['ann@example', false],
  ['ann @example.org', false],
  ['ann@@example.org', false],
  ['Ann <ann@example.org>', false],
  ['', false],
])('%j is an address: %s', (text, expected) => {
  expect(isEmailAddress(text)).toBe(expected);
});

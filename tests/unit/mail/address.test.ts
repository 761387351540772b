import { expect, test } from 'vitest';
import { domainOf, isEmailAddress, isSameAddress } from '../../../lib/mail/address';

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

test.each([
  ['ann@example.org', 'ANN@Example.ORG', true],
  [' ann@example.org ', 'ann@example.org.', true],
  ['müller@exämple.de', 'Müller@xn--exmple-cua.de', true],
  ['müller@exämple.de', 'müller@exämple.de'.normalize('NFD'), true],
  ['ann@例え.jp', 'ann@xn--r8jz45g.jp', true],
  ['ann', 'ANN', true],
  ['ann@example.org', 'ann@example.com', false],
  ['ann@example.org', 'bob@example.org', false],
  ['ann@example.org', undefined, false],
  [undefined, undefined, false],
])('%j and %j are one address: %s', (one, other, expected) => {
  expect(isSameAddress(one, other)).toBe(expected);
});

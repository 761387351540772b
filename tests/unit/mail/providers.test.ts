import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { asciiHost } from '../../../lib/mail/address';
import {
  domainOf,
  formValues,
  isEmailAddress,
  providerById,
  providerOf,
  providers,
} from '../../../lib/mail/providers';

const link = z.url({ protocol: /^https$/ });
// never shown as a link, so an old page may have no https
const source = z.strictObject({ url: z.url({ protocol: /^https?$/ }), date: z.string() });

const schema = z.array(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    name: z.string().check(z.minLength(1)),
    domains: z.array(z.string()),
    pop: z.nullable(
      z.strictObject({
        host: z.string(),
        port: z.literal([995, 110]),
        security: z.enum(['ssl', 'starttls']),
        username: z.enum(['address', 'local-part']),
      }),
    ),
    passwordAccepted: z.enum(['normal', 'app-password', 'none', 'unknown']),
    appPassword: z.nullable(
      z.strictObject({
        url: link,
        length: z.nullable(z.int()),
        alphabet: z.nullable(z.string()),
        groups: z.nullable(z.string()),
        needsTwoStep: z.nullable(z.boolean()),
      }),
    ),
    popOffByDefault: z.nullable(z.boolean()),
    popSettingsUrl: z.nullable(link),
    notes: z.string(),
    sources: z.array(source).check(z.minLength(1)),
    confidence: z.enum(['high', 'medium', 'low']),
    unlinkedEvidence: z.int(),
  }),
);

test('the table has the shape that its type promises', () => {
  expect(z.safeParse(schema, providers).error).toBeUndefined();
  expect(providers.length).toBeGreaterThanOrEqual(54);
});

test('every host and domain is written in the form we compare, and no id or domain occurs twice', () => {
  const domains = providers.flatMap((provider) => provider.domains);
  const hosts = providers.flatMap((provider) => provider.pop?.host ?? []);
  expect([...domains, ...hosts].filter((name) => asciiHost(name) !== name)).toEqual([]);
  expect(new Set(domains).size).toBe(domains.length);
  expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
});

test('an alphabet from the table can be used as a range of characters', () => {
  const alphabets = providers.flatMap((provider) => provider.appPassword?.alphabet ?? []);
  expect(alphabets.length).toBeGreaterThan(0);
  for (const alphabet of alphabets) expect('a').toMatch(new RegExp(`^[${alphabet}]$`, 'u'));
});

test.each([
  ['ann@hotmail.it', 'microsoft-personal'],
  ['ann@HotMail.IT', 'microsoft-personal'],
  ['ann@hotmail.com.', 'microsoft-personal'],
  [' ann@live.fr ', 'microsoft-personal'],
  ['ann@ｏｕｔｌｏｏｋ.com', 'microsoft-personal'],
  ['ann@hotmail.co.nz', 'microsoft-personal'],
  ['ann@passport.com', 'microsoft-personal'],
  ['"a@b"@msn.com', 'microsoft-personal'],
  ['ann@contoso.onmicrosoft.com', 'microsoft-365'],
  ['ann@contoso.mail.onmicrosoft.com', 'microsoft-365'],
  ['ann@yahoo.com', 'yahoo'],
  ['ann@yahoo.ie', 'yahoo'],
  ['ann@yahoo.com.sg', 'yahoo'],
  ['ann@yahoo.co.id', 'yahoo'],
  ['ann@yahoo.co.jp', undefined],
  ['ann@yahoo.example.org', undefined],
  ['ann@notyahoo.ie', undefined],
  ['ann@nothotmail.com', undefined],
  ['ann@mail.hotmail.com', undefined],
  ['ann@evilonmicrosoft.com', undefined],
  ['ann@münchen.example', undefined],
  ['ann', undefined],
  ['@hotmail.com', undefined],
  ['', undefined],
])('the mailbox of %j is kept by %s', (address, id) => {
  expect(providerOf(address)?.id).toBe(id);
});

test.each([
  ['outlook.office365.com', 'microsoft-365'],
  ['Outlook.Office365.com. ', 'microsoft-365'],
  ['pop.gmail.com', 'gmail'],
  ['pop3s.aruba.it', 'aruba'],
  ['pop.aol.com', undefined],
  ['mail.example.org', undefined],
  ['not a host', undefined],
])('a domain of its own with the server %j belongs to %s', (server, id) => {
  expect(providerOf('ann@example.org', server)?.id).toBe(id);
});

test('a known domain counts more than the server', () => {
  expect(providerOf('ann@hotmail.com', 'pop.gmail.com')?.id).toBe('microsoft-personal');
});

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

test('a personal Microsoft account gets the whole address and a copy left on the server', () => {
  expect(formValues('ann@hotmail.it', providerById('microsoft-personal'))).toEqual({
    username: 'ann@hotmail.it',
    server: 'outlook.office365.com',
    port: 995,
    ssl: true,
    leaveCopy: true,
  });
});

test('where the provider wants the part before the @, the form gets that', () => {
  expect(formValues('Ann.B@web.de', providerById('web-de'))).toEqual({
    username: 'Ann.B',
    server: 'pop3.web.de',
    port: 995,
    ssl: true,
    leaveCopy: undefined,
  });
});

test.each(['icloud', 'freenet', 'tim', 'nobody'])('nothing can be filled in for %s', (id) => {
  expect(formValues('ann@example.org', providerById(id))).toBeUndefined();
});

test('nothing can be filled in without an address', () => {
  expect(formValues('ann', providerById('gmail'))).toBeUndefined();
});

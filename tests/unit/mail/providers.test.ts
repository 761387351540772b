import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { resolveLocale } from '../../../lib/i18n/locales';
import { asciiHost } from '../../../lib/mail/address';
import { forwardingWords } from '../../../lib/mail/forwarding-words';
import type { Provider } from '../../../lib/mail/provider';
import { providerOf, providers } from '../../../lib/mail/providers';

const folder = resolve(import.meta.dirname, '../../../lib/mail/providers');

const date = /^(?:\d{4}(?:-\d\d){0,2}|undated)$/;
const isLink = (url: string) => URL.parse(url)?.protocol === 'https:';

test('each file declares the provider of its own name', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  expect(providers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('no domain is in two files', () => {
  const domains = providers.flatMap((provider) => provider.domains);
  expect(new Set(domains).size).toBe(domains.length);
});

const links = ({ appPassword, popSettingsUrl, forwarding }: Provider) =>
  [appPassword?.url, popSettingsUrl, forwarding.link, forwarding.help].filter((url) => url !== undefined);

// the types hold the rest of its shape
test.each(providers)('$id can be found, compared, opened and looked up', (provider) => {
  const { id, domains, ownDomains, pop, appPassword, sources } = provider;
  expect(domains.length > 0 || ownDomains).toBe(true);
  expect(domains.filter((domain) => providerOf(`ann@${domain}`)?.id !== id)).toEqual([]);
  const names = [...domains, ...(pop ? [pop.host, ...(pop.oldHosts ?? []), ...(pop.otherHosts ?? [])] : [])];
  expect(names.filter((name) => asciiHost(name) !== name)).toEqual([]);
  expect(links(provider).filter((url) => !isLink(url))).toEqual([]);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((source) => !isLink(source.url) || !date.test(source.date))).toEqual([]);
  if (appPassword?.alphabet) expect('a').toMatch(new RegExp(`^[${appPassword.alphabet}]$`, 'u'));
});

test.each(providers)('every claim about forwarding at $id has its mark and its source', ({ forwarding }) => {
  const { offered, mark, paths = [], confirm, confirmWithinHours, inactivity, sources = [] } = forwarding;
  const claims = [...sources, ...(inactivity ? [inactivity.source] : [])];
  expect(claims.filter((source) => !isLink(source.url) || !date.test(source.date))).toEqual([]);
  expect(sources.length > 0).toBe(offered !== 'unknown');
  expect(mark !== undefined).toBe(offered !== 'unknown');
  if (offered === 'unknown') expect({ paths, confirm }).toEqual({ paths: [], confirm: 'unknown' });
  if (confirmWithinHours) expect(confirm).toBe('yes');
  expect(paths.filter(({ clicks }) => clicks.length === 0)).toEqual([]);
  expect(paths.filter(({ language }) => resolveLocale(language) !== language)).toEqual([]);
});

test('the words to look for are those of the provider’s pages, else the reader’s, else English ones', () => {
  const libero = providers.find(({ id }) => id === 'libero');
  expect(forwardingWords(libero, 'de')).toContain('inoltro');
  expect(forwardingWords(undefined, 'de')).toContain('Weiterleitung');
  expect(forwardingWords(undefined, 'fi')).toContain('forwarding');
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
  ['pop.yandex.ru', 'yandex'],
  ['pop.dreamhost.com', 'dreamhost'],
  ['pop.aol.com', undefined],
  ['mail.example.org', undefined],
  ['not a host', undefined],
])('a domain of its own with the server %j belongs to %s', (server, id) => {
  expect(providerOf('ann@example.org', server)?.id).toBe(id);
});

test('a known domain counts more than the server', () => {
  expect(providerOf('ann@hotmail.com', 'pop.gmail.com')?.id).toBe('microsoft-personal');
});

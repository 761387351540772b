import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remedies } from '../../../lib/remedies/all-remedies';
import { inGmail, links } from '../../../lib/remedies/links';
import type { RemedyContext } from '../../../lib/remedies/remedy';
import { everyone, people } from './people';

const linksOf = (context: RemedyContext): string[] =>
  remedies.flatMap(({ steps, trouble }) =>
    [...steps, ...trouble].flatMap(({ link }) => link?.(context) ?? []),
  );

/** Hosts that links may lead to: our own constants, and the provider's pages from our own list. */
const hosts = (context: RemedyContext) =>
  [
    'https://mail.google.com',
    ...Object.values(links),
    context.provider?.appPassword?.url,
    context.provider?.popSettingsUrl,
    context.provider?.forwarding.link,
    context.provider?.forwarding.help,
  ].flatMap((url) => (url ? [new URL(url).host] : []));

test('every link is https, leads to a known host and holds no raw address', () => {
  for (const person of everyone)
    for (const link of linksOf(person)) {
      const { protocol, host } = new URL(link);
      expect(protocol).toBe('https:');
      expect(hosts(person)).toContain(host);
      expect(link).not.toContain('@');
    }
});

test('whatever the address, it stays one encoded part of the link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (address) => {
      for (const link of linksOf({ ...people.outlook, address })) {
        const { protocol, host } = new URL(link);
        expect(protocol).toBe('https:');
        expect(hosts(people.outlook)).toContain(host);
        expect(link).toMatch(/^[\w:/.~!*'()%+#&=-]*$/);
      }
    }),
  );
});

const linkOf = (remedy: string, step: string, context: RemedyContext = people.outlook) =>
  remedies
    .find(({ id }) => id === remedy)
    ?.steps.find(({ id }) => id === step)
    ?.link?.(context);

test('until a search can prove forwarding, the last day’s mail to the old address is looked for everywhere', () => {
  expect(linkOf('forwarding', 'arrive')).toBe(
    'https://mail.google.com/mail/u/1/#search/to%3Aann%40hotmail.it+newer_than%3A1d+in%3Aanywhere',
  );
  const proofQuery = 'to:ann@hotmail.it after:1796904001 in:anywhere -from:me';
  expect(linkOf('forwarding', 'arrive', { ...people.outlook, proofQuery })).toBe(
    'https://mail.google.com/mail/u/1/#search/to%3Aann%40hotmail.it+after%3A1796904001+in%3Aanywhere+-from%3Ame',
  );
});

test('the message that asks to confirm is looked for among the provider’s own of the last day', () => {
  expect(linkOf('forwarding', 'confirm', people.zoho)).toBe(
    'https://mail.google.com/mail/u/1/#search/in%3Aanywhere+newer_than%3A1d+%7Bfrom%3Azoho.com+from%3Azohomail.com%7D',
  );
});

test.each([
  ['outlook', 'to=ann%40hotmail.it'],
  ['zoho', 'has=deliveredto%3Aann%2Bzoho1a2b%40gmail.com'],
] as const)('the prepared filter for %s is filled in', (who, criterion) => {
  expect(inGmail.newFilter(people[who])).toBe(
    `https://mail.google.com/mail/u/1/#create-filter/${criterion}&sizeoperator=s_sl&sizeunit=s_smb`,
  );
});

test('a step that sends the person to Outlook.com opens the very settings', () => {
  expect(linkOf('forwarding', 'open')).toBe('https://outlook.live.com/mail/0/options/mail/forwarding');
  expect(linkOf('app-password', 'create')).toBe('https://account.live.com/proofs/AppPassword');
});

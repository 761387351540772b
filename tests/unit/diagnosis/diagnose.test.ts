import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causeIds } from '../../../lib/diagnosis/cause-ids';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { providerOf, providers } from '../../../lib/mail/providers';
import { diagnoseText, now } from './diagnose-text';

const hour = 3_600_000;
const day = 24 * hour;
const refusal = { detail: 'Authentication failed.', text: 'Authentication failed.' };

const healthy = (failedAgo?: number) =>
  diagnose({
    account: { address: 'ann@example.org', state: 'healthy' },
    history: failedAgo === undefined ? {} : { failed: { at: now.getTime() - failedAgo, cause: 'try-later' } },
    now,
  });

test('an account that is healthy or being checked has no diagnosis', () => {
  expect(healthy()).toBeUndefined();
  const history = { failed: { at: now.getTime() - hour, cause: 'try-later' as const } };
  const account = { address: 'ann@example.org', state: 'checking' as const };
  expect(diagnose({ account, history, now })).toBeUndefined();
});

test('an account that failed within the last seven days and no longer does has recovered', () => {
  expect(healthy(hour)).toMatchObject({ cause: 'recovered', certainty: 'certain', evidence: [] });
  expect(healthy(7 * day)?.cause).toBe('recovered');
  expect(healthy(7 * day + 1)).toBeUndefined();
});

test.each([
  ['ann@hotmail.com', '2026-12-01', 'password-sign-in-ended', 'forwarding'],
  ['ann@icloud.com', '2026-12-01', 'no-pop', 'forwarding'],
  ['ann@gmx.de', '2026-12-01', 'unknown', 'general-checks'],
  ['ann@gmx.de', '2027-06-01', 'fetch-ended', 'forwarding'],
])('where a person has nothing but the address %s on %s, the cause is %s', (address, day, cause, first) => {
  const provider = providerOf(address);
  const account = { address, state: 'failing' as const };
  const diagnosis = diagnose({ account, now: new Date(day), ...(provider && { provider }) });
  expect([diagnosis?.cause, diagnosis?.remedies[0]]).toEqual([cause, first]);
});

test('the evidence is the words that decided', () => {
  const text = 'Server denied POP3 access for the given username and password. Server returned error: "x"';
  expect(
    diagnoseText({
      detail: 'Logon failure: unknown user name or bad password.',
      text,
      address: 'ann@live.fr',
    }).evidence,
  ).toEqual(['Logon failure: unknown user name or bad password']);
  expect(
    diagnoseText({ detail: '', text: 'Zugriff auf POP3 verweigert', address: 'ann@gmx.net' }).evidence,
  ).toEqual(['Zugriff auf POP3 verweigert']);
});

test('hostile words stay plain and short', () => {
  const detail = `\u202e<img src=x onerror=alert(1)>${'x'.repeat(200_000)}`;
  const [quote = ''] = diagnoseText({ detail, address: 'ann@example.org' }).evidence;
  expect(quote).toMatch(/^<img src=x onerror=alert\(1\)>x+…$/);
  expect(quote).toHaveLength(200);
});

test.each<[string, string, string[]]>([
  [
    'a personal Microsoft account: forwarding first, the app password after what works',
    'ann@hotmail.com',
    ['forwarding', 'modern-client', 'app-password', 'catch-up'],
  ],
  [
    'a work or school account: the administrator',
    'ann@contoso.onmicrosoft.com',
    ['ask-provider', 'modern-client'],
  ],
  ['where app passwords work: the app password', 'ann@gmail.com', ['app-password']],
  ['where they work as well', 'ann@fastmail.com', ['app-password']],
])('ways out of a refused sign-in at %s', (_, address, remedies) => {
  expect(diagnoseText({ ...refusal, address }).remedies.slice(0, remedies.length)).toEqual(remedies);
});

test('where app passwords are not known to work none is advised', () => {
  expect(diagnoseText({ ...refusal, address: 'ann@example.org' }).remedies).not.toContain('app-password');
});

test('an error nobody has seen still leads a Microsoft account to forwarding', () => {
  const { cause, remedies } = diagnoseText({ detail: 'qwerty', address: 'ann@hotmail.com' });
  expect({ cause, first: remedies[0] }).toEqual({ cause: 'unknown', first: 'forwarding' });
});

test.each([
  ['ann@contoso.onmicrosoft.com', 'microsoft-365-password-pop-ended'],
  ['ann@aol.com', 'yahoo-uncertain'],
])('a refusal of %s comes with the claim %s', (address, fact) => {
  expect(diagnoseText({ ...refusal, address }).facts).toContain(fact);
});

const fragments = [
  '-ERR ',
  '[AUTH]',
  '[SYS/PERM]',
  'POP3',
  'login',
  'failed',
  'try later',
  '\u202e',
  '\ud800',
  '"',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...fragments, ' ')).map((parts) => parts.join('')),
);

test('any words at any provider lead to a known cause, with each remedy once', () => {
  fc.assert(
    fc.property(
      fc.record({ detail: anyText, text: anyText }),
      fc.constantFrom(undefined, ...providers),
      fc.option(anyText, { nil: undefined }),
      (error, provider, server) => {
        const account = { address: 'ann@example.org', state: 'failing' as const, error };
        const diagnosis = diagnose({ account, provider, server, now });
        expect(causeIds).toContain(diagnosis?.cause);
        expect(diagnosis?.remedies.length).toBeGreaterThan(0);
        expect(new Set(diagnosis?.remedies).size).toBe(diagnosis?.remedies.length);
        for (const words of diagnosis?.evidence ?? []) expect(words.length).toBeLessThanOrEqual(200);
      },
    ),
  );
});

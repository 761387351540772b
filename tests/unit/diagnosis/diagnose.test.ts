import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import type { AccountHistory } from '../../../lib/diagnosis/diagnosis';
import { causeIds } from '../../../lib/diagnosis/ids';
import { providerOf, providers } from '../../../lib/mail/providers';
import { diagnoseText, now } from './diagnose-text';

const hour = 3_600_000;
const day = 24 * hour;
const refusal = { detail: 'Authentication failed.', text: 'Authentication failed.' };

function diagnoseAgain(address: string, attempt: AccountHistory['attempt'], error = refusal) {
  const account = { address, state: 'failing' as const, error };
  return diagnose({ account, provider: providerOf(address), history: { attempt }, now });
}

const healthy = (failedAgo?: number) =>
  diagnose({
    account: { address: 'ann@example.org', state: 'healthy' },
    history: failedAgo === undefined ? {} : { failed: { at: now.getTime() - failedAgo, cause: 'try-later' } },
    now,
  });

test('a healthy account has nothing to tell', () => {
  expect(healthy()).toBeUndefined();
});

test('an account being checked has nothing to tell', () => {
  const history = { failed: { at: now.getTime() - hour, cause: 'try-later' as const } };
  expect(
    diagnose({ account: { address: 'ann@example.org', state: 'checking' }, history, now }),
  ).toBeUndefined();
});

test('an account that failed within the last seven days and no longer does has recovered', () => {
  expect(healthy(hour)).toMatchObject({ cause: 'recovered', certainty: 'certain', evidence: [] });
  expect(healthy(7 * day)?.cause).toBe('recovered');
  expect(healthy(7 * day + 1)).toBeUndefined();
});

test('a failing account without any words is unknown', () => {
  const account = { address: 'ann@example.org', state: 'failing' as const };
  expect(diagnose({ account, now })).toMatchObject({ cause: 'unknown', certainty: 'no', evidence: [] });
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

test('at a personal Microsoft account forwarding comes first, the app password after what works', () => {
  expect(diagnoseText({ ...refusal, address: 'ann@hotmail.com' }).remedies).toEqual([
    'forwarding',
    'modern-client',
    'app-password',
    'catch-up',
  ]);
});

test('an error nobody has seen still leads a Microsoft account to forwarding', () => {
  const { cause, remedies } = diagnoseText({ detail: 'qwerty', address: 'ann@hotmail.com' });
  expect({ cause, first: remedies[0] }).toEqual({ cause: 'unknown', first: 'forwarding' });
});

test('at a work or school account the administrator is asked first', () => {
  const { cause, remedies, facts } = diagnoseText({ ...refusal, address: 'ann@contoso.onmicrosoft.com' });
  expect(cause).toBe('password-sign-in-ended');
  expect(remedies).toEqual(['ask-provider', 'modern-client']);
  expect(facts).toContain('microsoft-365-password-pop-ended');
});

test('where an app password works it comes first', () => {
  expect(diagnoseText({ ...refusal, address: 'ann@gmail.com' }).remedies[0]).toBe('app-password');
  expect(diagnoseText({ ...refusal, address: 'ann@fastmail.com' }).remedies[0]).toBe('app-password');
});

test('where nothing speaks for app passwords none is advised', () => {
  expect(diagnoseText({ ...refusal, address: 'ann@example.org' }).remedies).not.toContain('app-password');
});

test('Yahoo’s doubts are told along', () => {
  expect(diagnoseText({ ...refusal, address: 'ann@aol.com' }).facts).toContain('yahoo-uncertain');
});

test('the same refusal after a well-formed app password rules the password out', () => {
  const attempt = { at: now.getTime() - hour, cause: 'credentials-refused' as const };
  const diagnosis = diagnoseAgain('ann@gmail.com', attempt);
  expect(diagnosis?.passwordRuledOut).toBe(true);
  expect(diagnosis?.remedies[0]).toBe('forwarding');
  expect(diagnosis?.remedies.at(-1)).toBe('app-password');
});

test('so does a refusal where nothing was known before, as of an account that is being added', () => {
  const attempt = { at: now.getTime() - 1000, cause: 'unknown' as const };
  expect(diagnoseAgain('ann@hotmail.com', attempt)).toMatchObject({ passwordRuledOut: true });
  const timeout = { detail: 'Connection timed out', text: 'Connection timed out' };
  expect(diagnoseAgain('ann@hotmail.com', attempt, timeout)).toMatchObject({ passwordRuledOut: false });
});

test('at a work account a ruled-out password changes nothing: the administrator stays first', () => {
  const attempt = { at: now.getTime() - hour, cause: 'password-sign-in-ended' as const };
  expect(diagnoseAgain('ann@contoso.onmicrosoft.com', attempt)).toMatchObject({
    passwordRuledOut: true,
    remedies: ['ask-provider', 'modern-client'],
  });
});

test.each([
  [
    'an attempt a day and a minute ago',
    { at: now.getTime() - day - 60_000, cause: 'credentials-refused' as const },
  ],
  ['an attempt that lies in the future', { at: now.getTime() + hour, cause: 'credentials-refused' as const }],
  [
    'an attempt after another kind of error',
    { at: now.getTime() - hour, cause: 'server-unreachable' as const },
  ],
  ['no attempt', undefined],
])('%s rules nothing out', (_, attempt) => {
  expect(diagnoseAgain('ann@gmail.com', attempt)?.passwordRuledOut).toBe(false);
});

test('another kind of error after an app password rules nothing out', () => {
  const attempt = { at: now.getTime() - hour, cause: 'credentials-refused' as const };
  const timeout = { detail: 'Connection timed out', text: 'Connection timed out' };
  expect(diagnoseAgain('ann@gmail.com', attempt, timeout)?.passwordRuledOut).toBe(false);
});

test('Yandex needs three hours before a new app password proves anything', () => {
  const attempt = (hours: number) => ({
    at: now.getTime() - hours * hour,
    cause: 'credentials-refused' as const,
  });
  expect(diagnoseAgain('ann@yandex.ru', attempt(2))?.passwordRuledOut).toBe(false);
  expect(diagnoseAgain('ann@yandex.ru', attempt(4))?.passwordRuledOut).toBe(true);
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
  '.',
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
      fc.option(fc.record({ at: fc.integer(), cause: fc.constantFrom(...causeIds) }), { nil: undefined }),
      (error, provider, server, attempt) => {
        const account = { address: 'ann@example.org', state: 'failing' as const, error };
        const diagnosis = diagnose({ account, provider, server, history: { attempt }, now });
        expect(causeIds).toContain(diagnosis?.cause);
        expect(diagnosis?.remedies.length).toBeGreaterThan(0);
        expect(new Set(diagnosis?.remedies).size).toBe(diagnosis?.remedies.length);
        for (const words of diagnosis?.evidence ?? []) expect(words.length).toBeLessThanOrEqual(200);
      },
    ),
    { numRuns: 2000 },
  );
});

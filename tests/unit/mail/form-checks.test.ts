import { expect, test } from 'vitest';
import { checkedFields, checkForm } from '../../../lib/mail/form-checks';
import { judgePort, judgeSsl } from '../../../lib/mail/port';
import { providerById } from '../../../lib/mail/providers';
import { judgeUsername } from '../../../lib/mail/username';

const microsoft = providerById('microsoft-personal');
const webDe = providerById('web-de');
const right = {
  username: 'ann@hotmail.com',
  password: 'abcdefghijklmnop',
  server: 'outlook.office365.com',
  port: '995',
  ssl: true,
};

const states = (checks: ReturnType<typeof checkForm>) => checkedFields.map((field) => checks[field].state);

const check = (part: Partial<typeof right>) =>
  states(checkForm({ ...right, ...part }, 'ann@hotmail.com', microsoft)).join(' ');

test('each field is judged by the provider’s settings', () => {
  expect(check({})).toBe('ok ok ok ok ok');
  const blank = { username: '', password: '', server: '', port: '', ssl: false };
  expect(check(blank)).toBe('empty empty wrong empty empty');
  // Gmail's usual guess
  expect(check({ username: 'ann', password: '', server: 'pop.hotmail.com', port: '110', ssl: false })).toBe(
    'wrong wrong wrong wrong empty',
  );
});

test.each(['nobody', 'freenet', 'tim'])(
  'without settings to compare, as at %s, only what is plain to see is wrong',
  (id) => {
    const other = { username: 'x', password: 'one two', server: 'mail.example.net', port: '110', ssl: false };
    const judged = (part: object) =>
      states(checkForm({ ...other, ...part }, 'ann@example.org', providerById(id))).join(' ');
    expect(judged({})).toBe('ok ok ok ok ok');
    const spaced = { username: 'x ', server: ' mail.example.net', port: '9 5', password: ' one' };
    expect(judged(spaced)).toBe('wrong wrong ok wrong wrong');
  },
);

test.each([
  ['995', []],
  [' 995 ', [{ kind: 'spaces' }]],
  ['110', [{ kind: 'insecure-port', expected: 995 }]],
  ['993', [{ kind: 'other-protocol', protocol: 'imap', expected: 995 }]],
  ['587', [{ kind: 'other-protocol', protocol: 'smtp', expected: 995 }]],
  ['9950', [{ kind: 'different', expected: 995 }]],
  ['99S', [{ kind: 'not-a-number' }]],
  ['９９５', [{ kind: 'not-a-number' }]],
])('port %j: %j', (value, problems) => {
  expect(judgePort(value, 995).problems).toEqual(problems);
});

test('SSL must be on only where we know that it must', () => {
  expect(judgeSsl(false, true)).toEqual({ state: 'wrong', problems: [{ kind: 'ssl-off' }], remarks: [] });
  expect(judgeSsl(true, true).state).toBe('ok');
  expect(judgeSsl(false, false).state).toBe('ok');
});

test.each([
  ['ann@hotmail.com', []],
  ['ANN@Hotmail.com', []],
  ['ann', [{ kind: 'missing-domain', expected: 'ann@hotmail.com' }]],
  ['Ann@', [{ kind: 'missing-domain', expected: 'ann@hotmail.com' }]],
  ['ann@gmail.com', [{ kind: 'other-domain', found: 'gmail.com', expected: 'ann@hotmail.com' }]],
  ['anna@hotmail.com', [{ kind: 'different', expected: 'ann@hotmail.com' }]],
  ['ann@hotmail.com ', [{ kind: 'spaces', count: 1 }]],
  ['ann@\u200bhotmail.com', [{ kind: 'invisible', count: 1 }]],
  ['Ann Lee <ann@hotmail.com>', [{ kind: 'display-name' }]],
  ['mailto:ann@hotmail.com', [{ kind: 'display-name' }]],
  [
    'Ann Lee <ann@gmail.com>',
    [{ kind: 'display-name' }, { kind: 'other-domain', found: 'gmail.com', expected: 'ann@hotmail.com' }],
  ],
])('user name %j: %j', (value, problems) => {
  expect(judgeUsername(value, 'ann@hotmail.com', microsoft).problems).toEqual(problems);
});

test('where the part before the @ is wanted, the whole address only earns a remark', () => {
  expect(judgeUsername('ann', 'ann@web.de', webDe)).toEqual({ state: 'ok', problems: [], remarks: [] });
  expect(judgeUsername('ann@web.de', 'ann@web.de', webDe)).toEqual({
    state: 'ok',
    problems: [],
    remarks: [{ kind: 'domain-not-needed', expected: 'ann' }],
  });
  expect(judgeUsername('bob', 'ann@web.de', webDe).problems).toEqual([
    { kind: 'different', expected: 'ann' },
  ]);
});

test('without the account’s address no user name can be called different', () => {
  expect(judgeUsername('ann', '', microsoft).state).toBe('ok');
});

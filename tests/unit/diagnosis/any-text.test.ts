import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from '../../../lib/diagnosis/account-view';
import { causes } from '../../../lib/diagnosis/all-causes';
import { detailOf } from '../../../lib/gmail/accounts-list/fetch-error';
import { checkForm } from '../../../lib/mail/form-checks';
import { providerById } from '../../../lib/mail/providers';
import { describedAccount } from '../../../lib/pages/described-account';
import { now } from './diagnose-text';

const size = 200_000;
// each run goes over much text
const fewRuns = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 20) };
const pieces =
  `a@ @ ann@gmx.de (POP3) POP3 POP3- " “ ” « 「 -\\n \\n\\n . .... x > < /: :9 [AUTH] 用户 名 \ufdfa \u202e \ud800 1. imap.
  -ERR Server_returned_error:_" user_ account_ not_ connection_ disabled_ 2027 &quot; \\t _`
    .split(/\s+/)
    .map((piece) => piece.replaceAll('_', ' ').replaceAll('\\n', '\n').replaceAll('\\t', '\t'));

/** 200,000 characters of a few pieces over and over, and an end that does not fit them. */
const longText = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { minLength: 1, maxLength: 4 }),
    fc.string(),
  )
  .map(([parts, end]) => (parts.join('') || ' ').repeat(size).slice(0, size) + end);

/** How many characters all patterns together went over, and the longest text that a cause's pattern was given. */
function work(run: () => void) {
  const seen = { steps: 0, longest: 0 };
  const ofCauses = new Set(causes.flatMap(({ words }) => words.map(([pattern]) => pattern)));
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text: string) {
    const from = this.lastIndex;
    const found = exec.call(this, text);
    seen.steps += (found ? found.index + found[0].length : text.length) - from;
    if (ofCauses.has(this)) seen.longest = Math.max(seen.longest, text.length);
    return found;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return seen;
}

const view = (account: Parameters<typeof viewOf>[0]) => viewOf(account, { version: 2 }, now);

test('any text pasted, as address or as message, gets a short answer in a bounded number of steps', () => {
  fc.assert(
    fc.property(longText, fc.constantFrom('message', 'address'), (text, place) => {
      let shown: ReturnType<typeof view> | undefined;
      const { steps, longest } = work(() => {
        const asked = place === 'address' ? [text, 'Authentication failed'] : ['ann@gmx.de', text];
        shown = view(describedAccount(asked[0] ?? '', asked[1] ?? ''));
      });
      expect(longest).toBeLessThanOrEqual(2000);
      expect(steps).toBeLessThan(10 * size);
      expect(shown?.account.address.length).toBeLessThanOrEqual(320);
      expect(shown?.quote?.length ?? 0).toBeLessThanOrEqual(200);
      expect(shown?.diagnosis?.evidence.join('').length).toBeLessThanOrEqual(200);
    }),
    fewRuns,
  );
});

test('so does any text as a row’s error', () => {
  fc.assert(
    fc.property(longText, (text) => {
      const { steps, longest } = work(() => {
        const row = text.slice(0, 4000);
        view({ address: 'ann@gmx.de', state: 'failing', error: { text: row, detail: detailOf(row) } });
      });
      expect(longest).toBeLessThanOrEqual(2000);
      expect(steps).toBeLessThan(10 * size);
    }),
    fewRuns,
  );
});

test.each([undefined, providerById('gmx-net')])('and any text in every field of the form', (provider) => {
  fc.assert(
    fc.property(longText, (text) => {
      const { steps } = work(() => {
        const values = { server: text, port: text, username: text, password: text, ssl: true };
        const { server } = checkForm(values, 'ann@gmx.de', provider);
        expect(server.problems.length).toBeLessThan(40);
      });
      expect(steps).toBeLessThan(50 * size);
    }),
    fewRuns,
  );
});

test('no cause’s pattern has a gap without an end, which many near-matches would make it try from everywhere', () => {
  const unbounded = /(?:\.|\]|\\[SDWsdw]|\))(?:[*+]|\{\d+,\})/;
  const sources = causes.flatMap(({ words }) => words.map(([{ source }]) => source));
  expect(sources.filter((source) => unbounded.test(source.replaceAll('\\w+ ', '')))).toEqual([]);
});

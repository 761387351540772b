import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { plainArguments } from '../../../scripts/live/open';
import { personAtTerminal } from '../../../scripts/live/person';

function seat() {
  const input = new PassThrough();
  const person = personAtTerminal(input, new PassThrough());
  return { input, person };
}

test.each([
  ['y', true],
  ['Yes', true],
  ['', false],
  ['no', false],
  ['maybe', false],
])('“%s” to a question means %s', async (words, means) => {
  const { input, person } = seat();
  const answer = person.agrees('Write it?');
  input.write(`${words}\n`);
  expect(await answer).toBe(means);
  person.leave();
});

test('an input that has ended agrees to nothing', async () => {
  const { input, person } = seat();
  const answer = person.agrees('Write it?');
  input.end();
  expect(await answer).toBe(false);
});

test('waiting for Enter ends with Enter, or with its signal', async () => {
  const { input, person } = seat();
  const first = person.enter(new AbortController().signal);
  input.write('\n');
  await first;
  const waiting = new AbortController();
  const second = person.enter(waiting.signal);
  waiting.abort();
  await expect(second).rejects.toThrow();
  person.leave();
});

test.each(['chromium', 'firefox'] as const)(
  '%s is opened for the sign-in with no sign of a driver',
  (kind) => {
    const args = plainArguments(kind, '/profile', 'https://mail.google.com/').join(' ');
    expect(args).toContain('/profile');
    expect(args).not.toMatch(/remote-debugging|automation|marionette|headless|load-extension|password-store/);
  },
);

test('after the input has ended every question is answered with no, and nothing waits', async () => {
  const input = new PassThrough();
  const person = personAtTerminal(input, new PassThrough());
  input.end();
  await person.enter(new AbortController().signal);
  expect(await person.agrees('Save it?')).toBe(false);
  expect(await person.agrees('And this one?')).toBe(false);
  person.leave();
});

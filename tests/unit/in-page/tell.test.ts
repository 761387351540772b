import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground, tell } from '../../../lib/messaging/background-client';
import { background } from '../fake-browser';

vi.mock('wxt/browser', () => import('../fake-browser'));

const question = { type: 'form-seen' as const, language: 'en', addresses: [], server: '', words: {} };
const answer = { speech: { locale: 'en', texts: {} } };
const gone = new Error('Extension context invalidated.');

/** A background that answers one time after the other with these; an error is thrown. */
const answers = (...all: unknown[]) => {
  const heard: unknown[] = [];
  background.answer = (message) => {
    heard.push(message);
    const next = all[heard.length - 1];
    if (next instanceof Error) throw next;
    return next;
  };
  return heard;
};

beforeEach(() => {
  background.answer = () => undefined;
});

test('a question that is answered is asked once', async () => {
  const heard = answers(answer);
  expect(await askBackground(question)).toBe(answer);
  expect(heard).toEqual([question]);
});

// the two ways in which browsers tell of a background that stopped before it answered
test.each([
  ['nothing', undefined],
  ['an error', new Error('The message channel closed before a response was received.')],
])('a background that stops in the midst, which looks like %s, is asked once more', async (_, first) => {
  const heard = answers(first, answer);
  expect(await askBackground(question)).toBe(answer);
  expect(heard).toEqual([question, question]);
});

test('a question that nobody answers twice is refused, not asked for ever', async () => {
  const heard = answers(gone, gone, answer);
  await expect(askBackground(question)).rejects.toThrow(gone);
  expect(heard).toHaveLength(2);
  answers();
  await expect(askBackground(question)).rejects.toThrow();
});

test('what is only told never throws, also when the extension is gone', async () => {
  answers(gone);
  await expect(tell({ type: 'saved', address: 'ann@hotmail.it', wellFormed: true })).resolves.toBeUndefined();
});

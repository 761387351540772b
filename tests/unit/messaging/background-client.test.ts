import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, notifyBackground } from '../../../lib/messaging/background-client';

const question = { type: 'form-seen' as const, language: 'en', server: '', words: {} };
const answer = { bundle: { locale: 'en', texts: {} } };
const gone = new Error('Extension context invalidated.');

/** A background that gives these answers one after the other; an error is thrown. */
const answers = (...all: unknown[]) => {
  const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const next of all)
    sendMessage.mockImplementationOnce(async () => {
      if (next instanceof Error) throw next;
      return next;
    });
  return sendMessage;
};

// the two ways in which browsers report a background that stopped before it answered
test.each([
  ['nothing', undefined],
  ['an error', new Error('The message channel closed before a response was received.')],
])(
  'a background that stops before it answers, which looks like %s, is asked a second time',
  async (_, first) => {
    const sent = answers(first, answer);
    expect(await askBackground(question)).toBe(answer);
    expect(sent.mock.calls).toEqual([[question], [question]]);
  },
);

test('a request without an answer is sent twice and then rejected', async () => {
  const sent = answers(gone, undefined, answer);
  await expect(askBackground(question)).rejects.toThrow('no answer');
  expect(sent).toHaveBeenCalledTimes(2);
});

test('a notification never throws, also when the extension is gone', async () => {
  answers(gone);
  const saved = { type: 'saved', address: 'ann@hotmail.it', hasKnownFormat: true } as const;
  await expect(notifyBackground(saved)).resolves.toBeUndefined();
});

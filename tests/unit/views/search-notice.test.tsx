// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { SearchNotice, type SearchNoticeProps } from '../../../components/hint/SearchNotice';
import { translator } from '../../../lib/i18n/translator';
import { english } from '../remedies/english';

const t = translator('en', english);

const show = (
  result: SearchNoticeProps['result'],
  by: SearchNoticeProps['account']['by'] = 'plus-address',
) => {
  const props = { account: { address: 'ann@hotmail.it', by }, t, onWord: () => {}, onClose: () => {} };
  render(<SearchNotice {...props} {...(result && { result })} />, document.body);
  return document.body.textContent ?? '';
};

test('what arrived says what it proves', () => {
  expect(show('arrived', 'plus-address')).toContain('only forwarded mail uses');
  expect(show('arrived', 'failing-account')).toContain('can’t fetch');
  expect(show('arrived', 'after-fetching-ended')).toContain('had stopped fetching');
});

test('nothing yet says how long to wait and what to check', () => {
  const text = show('nothing-yet');
  for (const words of ['15 minutes', 'Junk', 'still on', 'but this Gmail one']) expect(text).toContain(words);
});

test('a page that cannot be read asks the person, any other does not', () => {
  const questions = () => document.querySelectorAll('[data-action=yes], [data-action=no]').length;
  show('unknown');
  expect(questions()).toBe(2);
  for (const result of ['arrived', 'nothing-yet', 'own-word', undefined] as const) {
    show(result);
    expect(questions()).toBe(0);
  }
});

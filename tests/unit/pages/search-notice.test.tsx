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

test.each(['plus-address', 'failing-account', 'after-fetching-ended'] as const)(
  'what arrived says what it proves it by: %s',
  (by) => {
    expect(show('arrived', by)).toContain(t(`search.by.${by}`));
  },
);

test('nothing yet says how long to wait and what to check', () => {
  const text = show('nothing-yet');
  for (const what of ['wait', 'spam', 'switch', 'sender'])
    expect(text).toContain(t(`search.nothing-yet.${what}`));
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

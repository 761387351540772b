// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readGmailAddress } from '../../../../lib/gmail/page/signed-in-address';
import { showSettings } from '../replica-page';

test.each(['meta', 'title', 'both'] as const)('the signed-in address is read from %s', (gmailShown) => {
  showSettings({ gmailShown });
  expect(readGmailAddress()).toBe('ann.reader@gmail.com');
});

test('a page without either has no signed-in address', () => {
  showSettings({ gmailShown: 'none' });
  expect(readGmailAddress()).toBeUndefined();
});

test('the element goes before the title, and rubbish in it does not count', () => {
  document.head.innerHTML =
    '<meta name="og-profile-acct" content="nobody"><title>Inbox - bob@gmail.com - Gmail</title>';
  expect(readGmailAddress()).toBe('bob@gmail.com');
  document.querySelector('meta')?.setAttribute('content', 'eve@gmail.com');
  expect(readGmailAddress()).toBe('eve@gmail.com');
});

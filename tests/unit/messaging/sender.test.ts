import { expect, test } from 'vitest';
import { isFromGmailTab, type Sender } from '../../../lib/messaging/sender';

const own = 'pop-doctor';
const gmailTab = {
  id: own,
  tab: { id: 1 },
  frameId: 0,
  url: 'https://mail.google.com/mail/u/0/#settings/accounts',
};

test('our script in a page of Gmail is trusted', () => {
  expect(isFromGmailTab(gmailTab, own)).toBe(true);
});

test.each<[string, Partial<Sender>]>([
  ['another extension', { id: 'stranger' }],
  ['nobody', { id: undefined }],
  ['a page of our own', { url: 'chrome-extension://pop-doctor/popup.html' }],
  ['no page', { url: undefined }],
  ['Gmail without encryption', { url: 'http://mail.google.com/mail/u/0/' }],
  ['a host that begins like Gmail', { url: 'https://mail.google.com.evil.example/mail/u/0/' }],
  ['a host behind a user name like Gmail', { url: 'https://mail.google.com@evil.example/' }],
  ['another port', { url: 'https://mail.google.com:8443/mail/u/0/' }],
  ['another Google page', { url: 'https://accounts.google.com/' }],
  ['Gmail in the query of another page', { url: 'https://evil.example/?https://mail.google.com/' }],
  ['no tab', { tab: undefined }],
  ['a tab without a number', { tab: {} }],
])('%s is refused', (_, part) => {
  expect(isFromGmailTab({ ...gmailTab, ...part }, own)).toBe(false);
});

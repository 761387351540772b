import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFromGmailTab, type Sender } from '../../../lib/messaging/sender';

const own = 'pop-doctor';
const gmailTab = {
  id: own,
  tab: { id: 1 },
  frameId: 0,
  url: 'https://mail.google.com/mail/u/0/#settings/accounts',
};

test('our script in any page of Gmail is heard', () => {
  fc.assert(
    fc.property(fc.nat(), fc.webPath(), (id, path) => {
      const sender = { ...gmailTab, tab: { id }, url: `https://mail.google.com/${path.replace(/^\//, '')}` };
      expect(isFromGmailTab(sender, own)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('another extension, or nobody, is not heard', () => {
  fc.assert(
    fc.property(fc.option(fc.string(), { nil: undefined }), (id) => {
      fc.pre(id !== own);
      expect(isFromGmailTab({ ...gmailTab, id }, own)).toBe(false);
    }),
  );
});

test.each<[string, Partial<Sender>]>([
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
])('%s is not heard', (_, part) => {
  expect(isFromGmailTab({ ...gmailTab, ...part }, own)).toBe(false);
});

test('no other web address is heard', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      fc.pre(new URL(url).hostname !== 'mail.google.com');
      expect(isFromGmailTab({ ...gmailTab, url }, own)).toBe(false);
    }),
  );
});

// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readGmailAddress } from '../../../lib/gmail/page-facts';
import { readPageLanguage } from '../../../lib/gmail/page-language';
import { languageOf } from '../../replica/languages/languages';
import { show, showSettings } from './replica-page';

beforeEach(() => show(''));

test.each(['meta', 'title', 'both'] as const)('the signed-in address is read from %s', (gmailShown) => {
  showSettings({ gmailShown });
  expect(readGmailAddress()).toBe('ann.reader@gmail.com');
});

test('a page that does not say who is signed in leaves it open', () => {
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

test('the language is what the root says', () => {
  document.documentElement.lang = 'pt-BR';
  expect(readPageLanguage(document, languageOf('it').words.section, 'fr')).toBe('pt-BR');
});

test('else what the body says', () => {
  document.body.lang = 'iw';
  expect(readPageLanguage(document, '', 'fr')).toBe('iw');
});

test.each(['en', 'it', 'es', 'fr', 'de', 'cs', 'ja', 'pl', 'ko', 'zh-TW', 'zh-CN'])(
  'else the one in which the section is called so: %s',
  (language) => {
    expect(readPageLanguage(document, languageOf(language).words.section, 'xx')).toBe(language);
  },
);

test('else the one the browser prefers, and English at last', () => {
  expect(readPageLanguage(document, 'zub vax', 'fr-CA')).toBe('fr-CA');
  expect(readPageLanguage(document, '', '')).toBe('en');
});

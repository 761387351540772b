// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readGmailAddress } from '../../../../lib/gmail/page/signed-in-address';
import { findPopForm, type PopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { readPageLanguage } from '../../../../lib/gmail/words/page-language';
import { allFormWords } from '../../../../lib/gmail/words/read-page-words';
import { addForm, editWindow } from '../../../replica/addresses';
import { languageOf } from '../../../replica/languages/languages';
import { show, showPopForm, showSettings } from '../replica-page';

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
  expect(readPageLanguage(document, [languageOf('it').words.section])).toBe('pt-BR');
});

test('else what the body says', () => {
  document.body.lang = 'iw';
  expect(readPageLanguage()).toBe('iw');
});

const at = (url: string) => ({ documentElement: { lang: '' }, URL: url }) as Document;

test.each([
  [editWindow(1, 0, 'es-419'), 'es-419'],
  [addForm('ann@hotmail.it', 2, 'it'), 'it'],
  ['https://mail.google.com/mail/u/0/?ui=2&ik=0a1b2c3d4e&jsver=OeNArYUPo4g.en_GB.&cbl=x', 'en-GB'],
  ['https://mail.google.com/mail/u/0/?jsver=a-b_c.zh_TW.es5.O', 'zh-TW'],
  ['https://mail.google.com/mail/u/0/?ui=2&jsver=OeNArYUPo4g.&cbl=gmail_fe.fr.', ''],
  ['about:blank', ''],
])('else what the address says: %s', (url, language) => {
  expect(readPageLanguage(at(url))).toBe(language);
});

test.each(['en', 'it', 'es', 'fr', 'de', 'cs', 'ja', 'pl', 'ko', 'zh-TW', 'zh-CN'])(
  'else the one in which the section is called so: %s',
  (language) => {
    expect(readPageLanguage(document, [languageOf(language).words.section])).toBe(language);
  },
);

test.each(['en', 'it', 'es', 'es-419', 'fr', 'de', 'cs', 'nl'])(
  'else the one in which the fields of the POP form are called so: %s',
  (language) => {
    showPopForm({ language, htmlLang: false });
    expect(readPageLanguage(document, allFormWords(findPopForm() as PopForm))).toBe(language);
  },
);

test('words of several languages are outvoted by those of one', () => {
  const words = ['edit info', 'Account e importazione:', 'Aggiungi un account email'];
  expect(readPageLanguage(document, words)).toBe('it');
});

test('a page that tells its language by nothing leaves it open', () => {
  expect(readPageLanguage(document, ['zub vax'])).toBe('');
});

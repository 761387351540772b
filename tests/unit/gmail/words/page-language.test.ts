// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { findPopForm, type PopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { readPageLanguage } from '../../../../lib/gmail/words/page-language';
import { allFormWords } from '../../../../lib/gmail/words/read-page-words';
import { addForm, editWindow } from '../../../replica/addresses';
import { languageOf } from '../../../replica/languages/languages';
import { show, showPopForm } from '../replica-page';

beforeEach(() => show(''));

test('the language is that of the root', () => {
  document.documentElement.lang = 'pt-BR';
  expect(readPageLanguage(document, [languageOf('it').words.section])).toBe('pt-BR');
});

test('else that of the body', () => {
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
])('else that of the address: %s', (url, language) => {
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
    showPopForm({ language, htmlLang: '' });
    expect(readPageLanguage(document, allFormWords(findPopForm() as PopForm))).toBe(language);
  },
);

test('words of several languages are outvoted by those of one', () => {
  const words = ['edit info', 'Account e importazione:', 'Aggiungi un account email'];
  expect(readPageLanguage(document, words)).toBe('it');
});

test('a page without any sign of its language has none', () => {
  expect(readPageLanguage(document, ['zub vax'])).toBe('');
});

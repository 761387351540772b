// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFetchedRows } from '../../../../lib/gmail/accounts-list/fetched-accounts';
import { findPopForm, type PopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { readFormWords, readSectionWords } from '../../../../lib/gmail/words/read-page-words';
import { languageOf, languages } from '../../../replica/languages/languages';
import { failing } from '../../../replica/scenario';
import { anyFormScenario } from '../pop-form/any-form';
import { show, showPopForm, showSettings } from '../replica-page';

const bare = (word: string) => word.replace(/[\s:：.。…]+$/u, '');

test('the settings page’s own words are read in every language', () => {
  const layout = fc.constantFrom('table' as const, 'divs' as const, 'list' as const);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(languages)), layout, (language, layout) => {
      showSettings({
        language,
        layout,
        accounts: [failing('ann@hotmail.it'), { address: 'bob@example.org' }],
      });
      const { words } = languageOf(language);
      const read = readSectionWords(findFetchedRows().rows);
      expect(read).toMatchObject({
        fetchSection: bare(words.section),
        addAccount: bare(words.add),
        editLabel: bare(words.edit),
        checkNow: bare(words.checkNow),
      });
    }),
  );
});

test('the window’s own words are read in every language, layout and kind of names', () => {
  fc.assert(
    fc.property(anyFormScenario, (part) => {
      showPopForm(part);
      const { words } = languageOf(part.language ?? 'en');
      const form = findPopForm() as PopForm;
      expect(readFormWords(form)).toEqual({
        password: bare(words.password),
        useSsl: bare(words.ssl),
        saveChanges: bare(words.saveChanges),
        // where it is not sure which box that is, it has no name either
        ...(form.leaveCopy && { leaveCopy: bare(words.leaveCopy) }),
      });
    }),
  );
});

test('while every account is being checked, “Checking mail…” is not taken for “Check mail now”', () => {
  showSettings({ accounts: [{ address: 'ann@hotmail.it', state: 'checking' }] });
  expect(readSectionWords(findFetchedRows().rows)).not.toHaveProperty('checkNow');
});

test('the tab is called what the settings’ own tabs call it, unless two links contradict each other', () => {
  const tab = (name: string) => `<a href="#settings/accounts">${name}</a>`;
  show(`${tab('Konten')}${tab('Konten')}`);
  expect(readSectionWords([])).toEqual({ accountsTab: 'Konten' });
  show(`${tab('Konten')}${tab('Mehr erfahren')}`);
  expect(readSectionWords([])).toEqual({});
});

test('a sentence of a stranger’s is no name for a control', () => {
  show(`<a href="#settings/accounts">${'long '.repeat(60)}</a>`);
  expect(readSectionWords([])).toEqual({});
});

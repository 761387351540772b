// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSection } from '../../../../lib/gmail/accounts-list/section';
import { languages } from '../../../replica/languages/languages';
import { failing } from '../../../replica/scenario';
import { show, showSettings } from '../replica-page';

const facts = () => {
  const { rows, sectionSeen, settingsSeen } = readSection();
  return { rows: rows.length, sectionSeen, settingsSeen };
};

test('a section with accounts is seen', () => {
  showSettings({ accounts: [failing('ann@hotmail.it')] });
  expect(facts()).toEqual({ rows: 1, sectionSeen: true, settingsSeen: true });
});

test.each(['en', 'it', 'es', 'fr', 'de', 'cs', 'ja', 'pl', 'zh-TW'])(
  'a section without accounts is seen by its words: %s',
  (language) => {
    showSettings({ language });
    expect(facts()).toEqual({ rows: 0, sectionSeen: true, settingsSeen: true });
  },
);

test.each(Object.keys(languages))('settings without the section are seen as such: %s', (language) => {
  for (const layout of ['table', 'divs', 'list'] as const) {
    showSettings({ language, layout, section: 'missing', classes: 'scrambled' });
    expect(facts()).toEqual({ rows: 0, sectionSeen: false, settingsSeen: true });
  }
});

test('a page that has not been drawn yet shows no settings', () => {
  show('<body><div id="replica-main"><p>Loading…</p></div></body>');
  expect(facts()).toEqual({ rows: 0, sectionSeen: false, settingsSeen: false });
});

test('words of the section inside scripts, menus and our own hints do not count', () => {
  const words = 'Check mail from other accounts:';
  show(
    `<body><template>${words}</template><select><option>${words}</option></select><textarea>${words}</textarea>` +
      `<pop-doctor-hint>${words}</pop-doctor-hint></body>`,
  );
  expect(facts()).toEqual({ rows: 0, sectionSeen: false, settingsSeen: false });
});

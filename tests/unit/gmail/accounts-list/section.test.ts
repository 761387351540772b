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

test('a section without accounts is seen by its words', () => {
  for (const language of ['en', 'it', 'es', 'fr', 'de', 'cs', 'ja', 'pl', 'zh-TW']) {
    showSettings({ language });
    expect(facts(), language).toEqual({ rows: 0, sectionSeen: true, settingsSeen: true });
  }
});

test.each(['table', 'divs', 'list'] as const)(
  'settings without the section are seen as such, as %s',
  (layout) => {
    for (const language of Object.keys(languages)) {
      showSettings({ language, layout, section: 'missing', classes: 'scrambled' });
      expect(facts(), language).toEqual({ rows: 0, sectionSeen: false, settingsSeen: true });
    }
  },
);

test.each([
  ['has not been drawn yet', '<div id="replica-main"><p>Loading…</p></div>'],
  ...['template', 'textarea', 'pop-doctor-hint'].map((tag) => [
    `has the section’s words in a ${tag} alone`,
    `<${tag}>Check mail from other accounts:</${tag}>`,
  ]),
  ['has them in a menu alone', '<select><option>Check mail from other accounts:</option></select>'],
])('a page that %s shows no settings', (_, markup) => {
  show(`<body>${markup}</body>`);
  expect(facts()).toEqual({ rows: 0, sectionSeen: false, settingsSeen: false });
});

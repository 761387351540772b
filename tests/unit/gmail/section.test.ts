// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSection } from '../../../lib/gmail/accounts-list/section';
import { languages } from '../../replica/languages/languages';
import { failing } from '../../replica/scenario';
import { show, showSettings } from './replica-page';

const facts = () => {
  const { rows, sectionSeen, pageStands } = readSection();
  return { rows: rows.length, sectionSeen, pageStands };
};

test('a section with accounts is seen, and the page stands', () => {
  showSettings({ accounts: [failing('ann@hotmail.it')] });
  expect(facts()).toEqual({ rows: 1, sectionSeen: true, pageStands: true });
});

test.each(['en', 'it', 'es', 'fr', 'de', 'cs', 'ja', 'pl', 'zh-TW'])(
  'a section without accounts is seen by its words: %s',
  (language) => {
    showSettings({ language });
    expect(facts()).toEqual({ rows: 0, sectionSeen: true, pageStands: true });
  },
);

test.each(Object.keys(languages))('without the section the page stands all the same: %s', (language) => {
  for (const layout of ['table', 'divs', 'list'] as const) {
    showSettings({ language, layout, section: 'missing', classes: 'scrambled' });
    expect(facts()).toEqual({ rows: 0, sectionSeen: false, pageStands: true });
  }
});

test('a page that has not been drawn yet does not stand', () => {
  show('<body><div id="replica-main"><p>Loading…</p></div></body>');
  expect(facts()).toEqual({ rows: 0, sectionSeen: false, pageStands: false });
});

test('words of the section inside scripts, menus and our own hints do not count', () => {
  const words = 'Check mail from other accounts:';
  show(
    `<body><template>${words}</template><select><option>${words}</option></select><textarea>${words}</textarea>` +
      `<pop-doctor-hint>${words}</pop-doctor-hint></body>`,
  );
  expect(facts()).toEqual({ rows: 0, sectionSeen: false, pageStands: false });
});

test('a part that is known to hold the section is read by itself, with what was learnt of the whole page', () => {
  showSettings({ language: 'xx', accounts: [failing('ann@hotmail.it'), { address: 'bob@example.org' }] });
  const whole = readSection();
  const root = whole.rows[0]?.group.setting as Element;
  const part = readSection(document, { root, otherLabels: whole.otherLabels });
  expect(part.rows.map(({ account }) => account)).toEqual(whole.rows.map(({ account }) => account));
});

test('a part that no longer holds an account says so', () => {
  showSettings({ accounts: [failing('ann@hotmail.it')] });
  const whole = readSection();
  const root = whole.rows[0]?.group.setting as Element;
  whole.rows[0]?.row.element.remove();
  expect(readSection(document, { root, otherLabels: whole.otherLabels }).rows).toEqual([]);
});

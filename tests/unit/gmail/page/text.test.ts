// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caps } from '../../../../lib/gmail/caps';
import { textOf, textUnits, tidy } from '../../../../lib/gmail/page/text';
import { anyTree, grow } from '../any-markup';

const unitsOf = (markup: string) => {
  document.body.innerHTML = markup;
  return textUnits(document.body).map(({ text }) => text);
};

test('text breaks where blocks begin and end, and not within a line', () => {
  expect(unitsOf('one <b>bold</b> line<br>two<div>three<p>four</p></div>five')).toEqual([
    'one bold line',
    'two',
    'three',
    'four',
    'five',
  ]);
});

test('controls, menus, scripts and what we added ourselves are not read', () => {
  expect(
    unitsOf(
      'kept <a href="#">link</a> <span role="button">press</span> <script>code</script><style>css</style>' +
        '<select><option>Outlook</option></select><textarea>typed</textarea><pop-doctor-hint>ours</pop-doctor-hint> too',
    ).join(' '),
  ).toBe('kept too');
});

test('a cell that merely takes the focus is read', () => {
  expect(unitsOf(`<div tabindex="0">${'a long text '.repeat(20)}</div>`)[0]).toMatch(/^a long text/);
});

test('a unit knows the elements whose style its text has', () => {
  document.body.innerHTML = '<p id="p">one <b id="b">two</b></p>';
  expect(textUnits(document.body)[0]?.elements.map(({ id }) => id)).toEqual(['p', 'b']);
});

test('tidying is final, leaves no mark nobody sees and no double space', () => {
  const any = fc.array(
    fc.oneof(fc.constantFrom('\u202e', '\u200b', '\u00ad', '\ufeff', ' ', '\n', '\u00a0', 'a'), fc.string()),
  );
  fc.assert(
    fc.property(any, (parts) => {
      const text = tidy(parts.join(''));
      expect(tidy(text)).toBe(text);
      expect(text).not.toMatch(/[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\s\s|^\s|\s$/);
    }),
  );
});

test('whatever the markup, its text is capped, tidy, and knows where it stands', () => {
  fc.assert(
    fc.property(fc.array(anyTree, { maxLength: 3 }), fc.nat(3), (trees, times) => {
      document.body.replaceChildren(...trees.map(grow));
      document.body.append('x'.repeat(times * 3000));
      const units = textUnits(document.body);
      for (const { text, elements } of units) {
        expect(text).toBe(tidy(text));
        expect(text).not.toBe('');
        expect(elements.every((element) => document.body.contains(element))).toBe(true);
      }
      expect(units.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(caps.text);
      expect(textOf(document.body).length).toBeLessThanOrEqual(caps.text + units.length);
    }),
  );
});

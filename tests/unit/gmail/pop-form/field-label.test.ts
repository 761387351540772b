// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOfField } from '../../../../lib/gmail/pop-form/field-label';
import { languageOf } from '../../../replica/languages/languages';
import { showPopForm } from '../replica-page';
import { anyFormScenario, placedFields } from './any-form';

const labelIn = (markup: string) => {
  document.body.innerHTML = markup;
  return labelOfField(document.querySelector('#f') as HTMLInputElement);
};

test.each([
  ['a label for it', '<label for="f">Port</label><input id="f">'],
  ['a label around it', '<label>Port <input id="f"></label>'],
  ['a label around it with a menu', '<label>Port <select id="f"><option>110</option></select></label>'],
  ['its ARIA label', '<input id="f" aria-label="Port">'],
  [
    'elements that ARIA names',
    '<b id="a">Po</b><b id="b">rt</b><input id="f" aria-labelledby="a b">',
    'Po rt',
  ],
  ['the text before it', '<form>Port <input id="f"> Server <input></form>'],
  ['the cell before it', '<table><tr><td>Port</td><td><input id="f"></td></tr></table>'],
  ['the term before it', '<dl><dt>Server</dt><dd><input></dd><dt>Port</dt><dd><input id="f"></dd></dl>'],
  ['the text behind a box', '<form><input type="checkbox" id="f"> Port <input type="checkbox"> Other</form>'],
  ['its placeholder, for want of better', '<form><input><input id="f" placeholder="Port"></form>'],
  ['nothing', '<form><input><input id="f"></form>', ''],
  ['nothing: a script is no label', '<form><input><div><script>Port</script><input id="f"></div></form>', ''],
])('a field is named by %s', (_, markup, label = 'Port') => {
  expect(labelIn(markup)).toBe(label);
});

test('the term behind a box of a definition list names the next field, not the box', () => {
  const markup =
    '<dl><dt>Always SSL</dt><dd><input type="checkbox" id="f"></dd><dt>Port</dt><dd><input></dd></dl>';
  expect(labelIn(markup)).toBe('Always SSL');
});

test('the POP form’s fields have the labels the replica gave them, in any layout and language', () => {
  fc.assert(
    fc.property(anyFormScenario, (part) => {
      showPopForm(part);
      const { words } = languageOf(part.language ?? 'en');
      const fields = placedFields(part);
      for (const name of ['username', 'password', 'server', 'port', 'leaveCopy', 'ssl', 'archive'] as const)
        expect(labelOfField(fields[name])).toContain(words[name]);
    }),
  );
});

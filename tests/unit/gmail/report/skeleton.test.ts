// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { censored, skeletonOf } from '../../../../lib/gmail/report/skeleton';

afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
});

test('tags, roles, kinds of field and short class names stay', () => {
  document.body.innerHTML =
    '<table class="cf qv"><tr><td><span role="link" class="sA">edit info</span><input type="password" value="secret"></td></tr></table>';
  const markup = censored(document.body);
  expect(markup).toContain('<table class="cf qv">');
  expect(markup).toContain('<span role=link class="sA">');
  expect(markup).toContain('<input type=password>');
  expect(markup).not.toContain('secret');
});

test('a text is told by its length and by the key words of mail in it', () => {
  document.body.textContent = 'ann@hotmail.com (POP3)';
  expect(censored(document.body)).toContain('[22 POP3 @ digit]');
});

test('of a field’s value only what the asker names is told, and a password is not looked at', () => {
  document.body.innerHTML = '<input type="text" value="995"><input type="password" value="995">';
  expect(censored(document.body)).not.toContain('995');
  const seen: string[] = [];
  const markup = censored(document.body, (text, at) => {
    seen.push(`${at.getAttribute('type')} ${text}`);
    return [text];
  });
  expect(markup).toContain('<input type=text value=995>');
  expect(seen).toEqual(['text 995']);
});

test('of a page of ours the right part is taken, of any other none', () => {
  expect(skeletonOf()).toBeUndefined();
  document.body.innerHTML = '<form><input type="password"></form>';
  expect(skeletonOf()?.page).toBe('window');
  location.hash = '#settings/accounts';
  expect(skeletonOf()?.page).toBe('settings');
});

// words that cannot be tags, roles or class names of Gmail's, so that finding one again means a leak
const secret = fc
  .string({ unit: fc.constantFrom(...'äöüßéñ漢字אب'), minLength: 3, maxLength: 30 })
  .filter((text) => text.trim().length > 2);
const attribute = fc.constantFrom(
  'id',
  'name',
  'title',
  'aria-label',
  'value',
  'href',
  'class',
  'role',
  'type',
  'data-x',
);
const treeOf = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    tag: fc.constantFrom('div', 'td', 'span', 'a', 'input', 'option', 'textarea', 'x-tag', 'iframe'),
    attributes: fc.array(fc.tuple(attribute, secret), { maxLength: 4 }),
    text: secret,
    children: depth > 0 ? fc.array(treeOf(depth - 1), { maxLength: 3 }) : fc.constant([]),
  });
interface Tree {
  tag: string;
  attributes: [string, string][];
  text: string;
  children: Tree[];
}

function build({ tag, attributes, text, children }: Tree, words: string[]): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  words.push(text.trim(), ...attributes.map(([, value]) => value.trim()));
  element.append(text, ...children.map((child) => build(child, words)));
  return element;
}

test('no text, value or address of the page survives', () => {
  fc.assert(
    fc.property(treeOf(3), (tree) => {
      const words: string[] = [];
      const markup = censored(build(tree, words));
      for (const word of words) expect(markup).not.toContain(word);
      expect(markup).not.toMatch(/[^\p{ASCII}…]/u);
    }),
  );
});

test('a huge page gives a short report', () => {
  document.body.innerHTML = '<div>text</div>'.repeat(20_000);
  expect(censored(document.body).length).toBeLessThan(20_010);
});

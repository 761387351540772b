// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { censored, skeletonOf } from '../../../../lib/gmail/report/skeleton';

afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
});

test('tags, roles, kinds of field and short class names stay; a text is its length and the key words in it', () => {
  document.body.innerHTML =
    '<table class="cf qv"><tr><td><span role="link" class="sA">ann@hotmail.com (POP3)</span></td></tr></table>';
  const markup = censored(document.body);
  for (const part of ['<table class="cf qv">', '<span role=link class="sA">', '[22 POP3 @ digit]'])
    expect(markup).toContain(part);
});

test('of a field’s value only what the caller names stays, and a password is never read', () => {
  document.body.innerHTML = '<input type="text" value="995"><input type="password" value="995">';
  expect(censored(document.body)).not.toContain('995');
  const read: string[] = [];
  const markup = censored(document.body, (text, at) => {
    read.push(`${at.getAttribute('type')} ${text}`);
    return [text];
  });
  expect(markup).toContain('<input type=text value=995>');
  expect(read).toEqual(['text 995']);
});

test('of a page of ours the right part is taken, of any other none', () => {
  expect(skeletonOf()).toBeUndefined();
  document.body.innerHTML = '<form><input type="password"></form>';
  expect(skeletonOf()?.page).toBe('window');
  location.hash = '#settings/accounts';
  expect(skeletonOf()?.page).toBe('settings');
});

// no tag, role or class name of Gmail's has such letters: one that is found again is a leak
const secret = fc.string({ unit: fc.constantFrom(...'äöüßéñ漢字אב'), minLength: 3, maxLength: 30 });
const attributes = fc.dictionary(
  fc.constantFrom('id', 'name', 'title', 'aria-label', 'value', 'href', 'class', 'role', 'type', 'data-x'),
  secret,
);
const tags = fc.constantFrom('div', 'td', 'span', 'a', 'input', 'option', 'textarea', 'x-tag', 'iframe');

test('no text, value or address of the page survives', () => {
  const nodes = fc.array(fc.tuple(tags, attributes, secret), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(nodes, (all) => {
      let last: Element = document.body;
      for (const [at, [tag, given, text]] of all.entries()) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        element.append(text);
        // deep and flat
        (at % 3 ? last : document.body).append(element);
        last = element;
      }
      expect(censored(document.body)).not.toMatch(/[^\p{ASCII}…]/u);
      document.body.replaceChildren();
    }),
  );
});

test('a huge page gives a short report', () => {
  document.body.innerHTML = '<div>text</div>'.repeat(3000);
  expect(censored(document.body).length).toBeLessThan(20_010);
});

import { h } from './dom.ts';
import type { Page } from './page.ts';

/** One conversation of a list (A for the row and the sender's address, B for subject and date). */
const row = ({ cls }: Page, subject: string, inSpam = false) =>
  h(
    'tr',
    { class: cls('zA zE'), role: 'row' },
    h('td', { class: cls('yW') }, h('span', { email: 'bob@example.org', name: 'Bob' }, 'Bob')),
    h(
      'td',
      { class: cls('xY a4W') },
      ...(inSpam ? ['Spam '] : []),
      h('span', { class: cls('bog') }, subject),
    ),
    h('td', { class: cls('xW') }, h('span', { title: 'Tue, Dec 1, 2026, 10:42 AM' }, '10:42 AM')),
  );

const table = ({ cls }: Page, ...rows: HTMLElement[]) =>
  h('table', { class: cls('F cf zt'), role: 'grid' }, h('tbody', {}, ...rows));

/** A list with these messages, or what Gmail shows where there is none (A for `td.TC`, B for the sentence). */
export function resultList(page: Page, subjects: readonly string[]): HTMLElement {
  const { cls, view } = page;
  const { shape, inSpam, pager } = view.scenario.search;
  if (shape === 'unknown') return h('section', {}, ...subjects.map((subject) => h('p', {}, subject)));
  const count = pager === 'many' ? 'Showing most relevant 1–50 of many' : `1–${subjects.length}`;
  return h(
    'div',
    {},
    h('div', { gh: 'mtb' }, h('span', { class: cls('Dj') }, subjects.length ? count : '')),
    h(
      'div',
      { gh: 'tl' },
      subjects.length
        ? table(page, ...subjects.map((subject) => row(page, subject, inSpam)))
        : table(
            page,
            h(
              'tr',
              {},
              h('td', { class: cls('TC') }, 'No messages matched your search. Try using search options.'),
            ),
          ),
    ),
  );
}

/** Draws a search late, and new hits later still. Returns what ends it. */
export function search(page: Page, container: HTMLElement, before: HTMLElement | undefined): () => void {
  const { delay, keepsOldRows, hits, arriveAfter, shape } = page.view.scenario.search;
  const main = h('div', shape === 'unknown' ? {} : { role: 'main' });
  container.append(main);
  // the list of the search before stays painted for a moment (C)
  if (keepsOldRows) main.append(...(before ? [...before.querySelectorAll('[role=main] > *')] : []));
  const draw = (subjects: readonly string[]) => main.replaceChildren(resultList(page, subjects));
  const timers = [
    setTimeout(() => draw(arriveAfter ? [] : hits), delay),
    ...(arriveAfter ? [setTimeout(() => draw(hits), delay + arriveAfter)] : []),
  ];
  return () => timers.forEach(clearTimeout);
}

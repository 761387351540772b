import { h } from './dom.ts';
import type { Page } from './page.ts';

/** "Filters and Blocked Addresses", drawn late; "Import filters" brings what the scenario says, or nothing (C). */
export function filters(page: Page, container: HTMLElement): () => void {
  const { view, control } = page;
  const { filters: shown, imports, delay, language } = view.scenario;
  const [matches, action] = language === 'en' ? ['Matches: ', 'Do this: '] : ['Xyz: ', 'Zyx: '];
  // text A, the `tr` C
  const row = (criteria: string) =>
    h(
      'tr',
      {},
      h('td', {}, `${matches}${criteria}`, h('br'), `${action}Apply label "Outlook.com"`),
      h(
        'td',
        {},
        control('edit', () => {}),
        control('delete', () => {}),
      ),
    );
  const rows = h('tbody', {}, ...shown.map(row));
  const list = h('table', {}, rows);
  const add = () => rows.append(...imports.map(row));
  const late = setTimeout(() => {
    container.append(
      h('div', { role: 'main' }, h('h3', {}, view.words.filtersTab), list, control('Import filters', add)),
    );
  }, delay);
  return () => clearTimeout(late);
}

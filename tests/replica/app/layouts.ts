import { h } from './dom.ts';
import type { Page } from './page.ts';

/** A cell of a row; a bare element stands in a cell for controls, `td.qw` (I). */
export type Cell = HTMLElement | { kind: string; content: HTMLElement };

const contentOf = (cell: Cell) => ('content' in cell ? cell.content : cell);
const kindOf = (cell: Cell) => ('content' in cell ? cell.kind : 'qw');

/** The ways to lay out the settings page; only `table` was seen (A), the others are what a redesign might bring. */
export interface Layout {
  /** Everything on the page, around all settings. */
  frame(settings: HTMLElement[]): HTMLElement;
  /** One setting: its label cell and its value cell. */
  setting(label: (Node | string)[], value: (Node | string)[]): HTMLElement;
  /** A list of accounts, `kind` is a class that tells "Send mail as" apart (C). */
  list(kind?: string): { outer: HTMLElement; rows: HTMLElement };
  /** One account: its main cell and the cells with its controls. */
  row(main: (Node | string)[], ...cells: Cell[]): HTMLElement;
  /** A row of its own for what belongs to the account above. */
  extraRow(content: Node): HTMLElement;
}

type Build = (page: Page) => Layout;

const table: Build = ({ cls }) => ({
  frame: (settings) => h('div', { class: cls('nH r4') }, h('table', {}, h('tbody', {}, ...settings))),
  setting: (label, value) =>
    h(
      'tr',
      { class: cls('r7') },
      h('td', { class: cls('r8') }, ...label),
      h('td', { class: cls('r9') }, ...value),
    ),
  list: (kind = '') => {
    const rows = h('tbody');
    return { outer: h('div', {}, h('table', { class: cls(`cf qv ${kind}`.trim()) }, rows)), rows };
  },
  row: (main, ...cells) =>
    h(
      'tr',
      {},
      h('td', { class: cls('CY') }, ...main),
      ...cells.map((cell) => h('td', { class: cls(`${kindOf(cell)} CY`) }, contentOf(cell))),
    ),
  extraRow: (content) => h('tr', {}, h('td', { colspan: '3' }, content)),
});

const divs: Build = ({ cls }) => ({
  frame: (settings) => h('div', { class: cls('nH r4') }, ...settings),
  setting: (label, value) =>
    h(
      'div',
      { class: `${cls('r7')} ${cls('replica-grid')}` },
      h('div', { class: cls('r8') }, ...label),
      h('div', { class: cls('r9') }, ...value),
    ),
  list: (kind = '') => {
    const rows = h('div', { class: cls(`cf qv ${kind}`.trim()) });
    return { outer: rows, rows };
  },
  row: (main, ...cells) =>
    h(
      'div',
      { class: cls('replica-flex') },
      h('div', { class: cls('CY') }, ...main),
      ...cells.map(contentOf),
    ),
  extraRow: (content) => h('div', {}, content),
});

const list: Build = ({ cls }) => ({
  frame: (settings) => h('div', { class: cls('nH r4') }, h('dl', {}, ...settings)),
  setting: (label, value) => h('div', { class: cls('r7') }, h('dt', {}, ...label), h('dd', {}, ...value)),
  list: (kind = '') => {
    const rows = h('ul', { class: cls(`cf qv ${kind}`.trim()) });
    return { outer: rows, rows };
  },
  row: (main, ...cells) => h('li', {}, ...main, ...cells.flatMap((cell) => [' · ', contentOf(cell)])),
  extraRow: (content) => h('li', {}, content),
});

export const layouts: Record<'table' | 'divs' | 'list', Build> = { table, divs, list };

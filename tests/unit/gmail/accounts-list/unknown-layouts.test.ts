// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFetchedRows } from '../../../../lib/gmail/accounts-list/fetched-accounts';

type Account = { address: string; state: 'failing' | 'healthy' };
/** A list as markup: what names each account, what is said of it, and its controls. */
type Layout = (rows: { title: string; status: string; links: string[] }[]) => string;

const cells = (links: string[]) => links.map((link) => `<td>${link}</td>`).join('');
const each = <T>(rows: T[], draw: (row: T) => string) => rows.map(draw).join('');

const layouts: Record<string, Layout> = {
  'a table': (rows) =>
    `<table>${each(rows, ({ title, status, links }) => `<tr><td><b>${title}</b><br>${status}</td>${cells(links)}</tr>`)}</table>`,
  'two rows an account': (rows) =>
    `<table>${each(rows, ({ title, status, links }) => `<tr><td>${title}</td></tr><tr><td>${status}</td>${cells(links)}</tr>`)}</table>`,
  'a table an account': (rows) =>
    each(
      rows,
      ({ title, status, links }) =>
        `<table><tr><th>${title}</th></tr><tr><td>${status}</td></tr><tr>${cells(links)}</tr></table>`,
    ),
  'a table inside a row': (rows) => `<table><tr><td>${layouts['a table']?.(rows)}</td></tr></table>`,
  cards: (rows) =>
    each(
      rows,
      ({ title, status, links }) =>
        `<div><div><div>${title}</div><div><p>${status}</p></div></div><div>${links.join(' ')}</div></div>`,
    ),
  articles: (rows) =>
    each(
      rows,
      ({ title, status, links }) =>
        `<article><h3>${title}</h3><p>${status}</p><footer>${links.join(' | ')}</footer></article>`,
    ),
  'a list': (rows) =>
    `<ul>${each(rows, ({ title, status, links }) => `<li>${title} · <span>${status}</span> ${links.join(' · ')}</li>`)}</ul>`,
  'a definition list': (rows) =>
    `<dl>${each(rows, ({ title, status, links }) => `<dt>${title}</dt><dd>${status}</dd><dd>${links.join(' ')}</dd>`)}</dl>`,
  'a grid by its roles': (rows) =>
    `<div role="grid">${each(rows, ({ title, status, links }) => `<div role="row"><div role="gridcell">${title}</div><div role="gridcell">${status}</div><div role="gridcell">${links.join('')}</div></div>`)}</div>`,
  'elements of its own': (rows) =>
    `<x-list>${each(rows, ({ title, status, links }) => `<x-row><x-name>${title}</x-name><x-state>${status}</x-state><x-do>${links.join('')}</x-do></x-row>`)}</x-list>`,
};

const settings: Record<string, (label: string, value: string) => string> = {
  'a row each': (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`,
  'a block each': (label, value) => `<section><h2>${label}</h2><div>${value}</div></section>`,
  'a term each': (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
};

const link = (text: string) => `<span role="link" tabindex="0">${text}</span>`;
const words = {
  en: {
    section: 'Check mail from other accounts:',
    sendAs: 'Send mail as:',
    status: 'Last checked: 5 minutes ago.',
    links: ['View history', 'Check mail now', 'edit info', 'delete'],
  },
  none: {
    section: 'Zub vax:',
    sendAs: 'Plo dri:',
    status: 'Nuk: 5 wem.',
    links: ['Fip', 'Qui dri', 'vax zub', 'nuk'],
  },
};

/** Gmail's settings with such a list, and "Send mail as" with the same addresses somewhere around it. */
function showPage({ layout, setting, language, accounts, pop3, name, sendAs }: Page): void {
  const { section, sendAs: other, status, links } = words[language];
  const rows = accounts.map(({ address, state }) => ({
    title: pop3 ? `${name}${address} (POP3)` : address,
    status:
      state === 'failing'
        ? `${status}<div style="color: #d93025">Zub vax POP3 <b>${address}</b>. Plo: “Dri nuk.”</div>`
        : status,
    links: links.map(link),
  }));
  const fetched = settings[setting]?.(
    section,
    `${layouts[layout]?.(rows)}<div>${link('Add a mail account')}</div>`,
  );
  const sender = settings[setting]?.(
    other,
    `<table>${each(['me@gmail.com', ...accounts.map(({ address }) => address)], (address) => `<tr><td>Ann &lt;${address}&gt;<br>smtp.example.com, 587</td>${cells([link(links[2] ?? ''), link(links[3] ?? '')])}</tr>`)}</table>`,
  );
  const all = sendAs === 'before' ? [sender, fetched] : [fetched, sender];
  document.title = 'Settings - me@gmail.com - Gmail';
  const inner = `${settings[setting]?.('Language:', `<select><option>English</option></select> ${link('More')}`)}${all.join('')}`;
  document.body.innerHTML = setting.includes('row') ? `<table>${inner}</table>` : inner;
}

interface Page {
  layout: string;
  setting: string;
  language: keyof typeof words;
  accounts: Account[];
  pop3: boolean;
  name: string;
  sendAs: 'before' | 'after';
}

const anyPage: fc.Arbitrary<Page> = fc.record({
  layout: fc.constantFrom(...Object.keys(layouts)),
  setting: fc.constantFrom(...Object.keys(settings)),
  language: fc.constantFrom('en' as const, 'none' as const),
  accounts: fc.uniqueArray(
    fc.record({
      address: fc.constantFrom('ann@hotmail.it', 'bob@example.org', 'eve@web.de'),
      state: fc.constantFrom('failing' as const, 'healthy' as const),
    }),
    { minLength: 1, selector: ({ address }) => address },
  ),
  pop3: fc.boolean(),
  name: fc.constantFrom('', 'Ann '),
  sendAs: fc.constantFrom('before' as const, 'after' as const),
});

test('accounts are found in layouts that nobody has seen, with state and “edit info”', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      showPage(page);
      const { rows } = findFetchedRows();
      expect(rows.map(({ account: { address, state } }) => ({ address, state }))).toEqual(page.accounts);
      const labels = rows.map(({ editLink }) => editLink?.label);
      expect(labels).toEqual(page.accounts.map(() => words[page.language].links[2]));
      // "Add a mail account" belongs to none of them
      expect(rows.map(({ row }) => row.controls.length)).toEqual(page.accounts.map(() => 4));
    }),
  );
});

test('an account’s lines and links may stand beside its address, with nothing around them', () => {
  const { section, links } = words.en;
  const account = `<p>ann@hotmail.it (POP3)</p>${links.map(link).join(' ')}<br>`;
  document.body.innerHTML = `<h2>${section}</h2><div>${account}${account.replace('ann', 'bob')}</div>`;
  expect(findFetchedRows().rows.map(({ row }) => row.controls.length)).toEqual([4, 4]);
});

test('a row around all settings hides no account, where “Send mail as” ends with the same address', () => {
  const block = (label: string, links: string[]) =>
    `<div><p>${label}</p><div><div>ann@hotmail.it ${links.map(link).join(' ')}</div></div></div>`;
  const { section, sendAs, links } = words.en;
  document.body.innerHTML = `<table><tr><td>${block(sendAs, links.slice(2))}${block(section, links)}</td></tr></table>`;
  expect(findFetchedRows().rows.map(({ row }) => row.controls.length)).toEqual([4]);
});

import { h } from './dom.ts';
import type { Page } from './page.ts';

// what a message may quote: it must stay untouched wherever it stands
const quotes = [
  'Server denied POP3 access for the given username and password. Server returned error: "Logon failure: unknown user name or bad password."',
  'Check mail from other accounts: ann@hotmail.it (POP3) Last checked: 5 minutes ago. Check mail now edit info delete',
  'POP Server outlook.office365.com, Port 995, Always use a secure connection (SSL)',
  'Lunch on Thursday?',
];

/** A long inbox whose messages quote Gmail's own errors, in red and with addresses. */
export function inbox(page: Page): HTMLElement {
  const { cls, red, view } = page;
  const rows = Array.from({ length: view.scenario.inbox }, (_, at) => {
    const quote = quotes[at % quotes.length] ?? '';
    const subject = h(
      'td',
      { class: cls('xY a4W') },
      h('a', { href: `#inbox/replica${at}` }, `${at} ${quote}`),
    );
    return h(
      'tr',
      { class: cls('zA'), role: 'row' },
      h('td', {}, 'ann@hotmail.it (POP3)'),
      subject,
      h('td', {}, red(quote)),
    );
  });
  return h('div', { class: cls('nH') }, h('table', { role: 'grid' }, h('tbody', {}, ...rows)));
}

/** One message, which shows what the settings page shows. */
export function message(page: Page): HTMLElement {
  const { cls, red } = page;
  return h(
    'div',
    { class: cls('nH r4'), role: 'main' },
    h('h2', {}, 'Fwd: settings/accounts'),
    h('div', { class: cls('rc') }, 'ann@hotmail.it (POP3)'),
    ...quotes.map((quote) => red(quote)),
  );
}

import { lookAlikePage } from '../addresses.ts';
import { openWindow } from './account-row.ts';
import { h } from './dom.ts';
import type { Layout } from './layouts.ts';
import type { Page } from './page.ts';

/** "Send mail as": the same addresses, links that read the same (C). It must never get a hint. */
export function sendAs(page: Page, layout: Layout): HTMLElement {
  const { cls, control, view } = page;
  const { words, slot, accounts } = view;
  const { outer, rows } = layout.list('aYf');
  const addresses = accounts.map(({ title }) => title.replace(' (POP3)', ''));
  const link = (text: string) => control(text, () => openWindow(lookAlikePage('smtp', slot)));
  for (const address of [view.scenario.gmail, ...addresses]) {
    rows.append(
      layout.row(
        [
          h('div', { class: cls('rc') }, `Ann Reader <${address}>`),
          h('span', {}, `${words.sentThrough}smtp-mail.outlook.com`),
        ],
        { kind: 'qy', content: h('span', {}, words.makeDefault) },
        link(words.edit),
        link(words.remove),
      ),
    );
  }
  return layout.setting([words.sendAs, h('br'), control(words.learnMore, () => {})], [outer]);
}

import type { AccountView, PageView } from '../view.ts';
import { h } from './dom.ts';
import { filters } from './filters.ts';
import { inbox, message } from './inbox.ts';
import { pageOf } from './page.ts';
import { search } from './search-results.ts';
import { accountSettings } from './settings.ts';

const own = `${location.pathname}replica/`;
const view: PageView = await (await fetch(`${own}view`)).json();
const page = pageOf(view);
const { scenario, words } = view;
const main = document.querySelector('#replica-main') as HTMLElement;

const tabs = () =>
  h(
    'div',
    { class: page.cls('fY') },
    ...[
      ['#inbox', 'Gmail'],
      ['#settings/accounts', scenario.sectionAt === 3 ? words.workTab : words.tab],
      ['#settings/filters', words.filtersTab],
    ].map(([href, text]) => h('a', { href, class: page.cls('f0 LJOhwe') }, text)),
  );

let update = (_accounts: AccountView[]) => {};
let stop = () => {};

// the content comes late, and is replaced by fresh nodes again and again when the scenario says so
function settings(container: HTMLElement): void {
  const draw = () => {
    const drawn = accountSettings(page);
    update = drawn.update;
    container.replaceChildren(tabs(), drawn.root);
  };
  const late = setTimeout(() => {
    draw();
    if (scenario.rebuildEvery) repeat = setInterval(draw, scenario.rebuildEvery);
  }, scenario.delay);
  let repeat: ReturnType<typeof setInterval> | undefined;
  stop = () => {
    clearTimeout(late);
    clearInterval(repeat);
    update = () => {};
  };
}

const views = new Map<string, HTMLElement>();

function show(): void {
  const route = location.hash.slice(1) || 'inbox';
  stop();
  stop = () => {};
  const before = [...views.values()].at(-1);
  for (const [old, node] of views) {
    node.style.display = 'none';
    if (!scenario.keepHiddenViews || old === route) {
      node.remove();
      views.delete(old);
    }
  }
  const container = h('div', { class: page.cls('nH') });
  views.set(route, container);
  main.append(container);
  if (route === 'settings/accounts') settings(container);
  else if (route === 'inbox') container.append(inbox(page));
  else if (route.startsWith('inbox/')) container.append(message(page));
  else if (route.startsWith('search/')) stop = search(page, container, before);
  else container.append(...(route.startsWith('settings/') ? [tabs()] : []), h('h2', {}, route));
  if (route === 'settings/filters') stop = filters(page, container);
}

window.shortcuts = [];
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (!typing) window.shortcuts.push(event.key);
});
window.addEventListener('hashchange', show);
const take = (accounts: AccountView[]) => {
  view.accounts = accounts;
  update(accounts);
};
if (scenario.mayWait) {
  // Firefox keeps no page for the back button that listens to its server: this one asks when it is shown again
  window.addEventListener('pageshow', async () => take((await (await fetch(`${own}view`)).json()).accounts));
} else {
  const source = new EventSource(`${own}accounts`);
  source.addEventListener('message', ({ data }) => take(JSON.parse(data)));
}
show();

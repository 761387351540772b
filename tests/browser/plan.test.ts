import { expect, test } from 'vitest';
import { gmailLinks } from '../../lib/gmail/routes.ts';
import { arrivedQuery } from '../../lib/gmail/search-query.ts';
import { plusAddress } from '../../lib/mail/plus-address.ts';
import { failing, type ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, sectionSeen, showSettings } from './hint-on-page.ts';
import { hotmail, kept } from './own-pages.ts';

const noticeName = 'pop-doctor-notice';
const key = `account/${hotmail}`;
const own = plusAddress('ann.reader@gmail.com', hotmail);
const startedAt = Date.now() - 60_000;
const plainSearch = arrivedQuery('to', hotmail, startedAt);
const ownSearch = arrivedQuery('deliveredto', own, startedAt);
const hashOf = (query: string) => new URL(gmailLinks.search('/mail/u/0/', query)).hash;

interface Kept {
  goneSince?: number;
  filterSeen?: { isThere: boolean };
  forwarding?: { proven?: { by: string }; lastLook?: { result: string } };
}

eachBrowser((shared) => {
  const start = () =>
    shared.session.setStorage({
      [key]: {
        version: 2,
        gmailAddress: 'ann.reader@gmail.com',
        forwarding: { startedAt, target: 'plus' },
      },
    });
  const record = (what: string, is: (record: Kept) => unknown) =>
    kept(shared, what, (items) => is((items[key] ?? {}) as Kept));
  const notice = (tab: Tab, result: string) => tab.shadow(noticeName, `[data-result=${result}]`);
  /** The search in a tab of its own, as a step's link opens it. */
  const openSearch = (query: string, search: ScenarioPart['search']) => {
    shared.replica.setScenario({ search });
    return shared.session.open(hashOf(query));
  };

  /** Begins forwarding in the guide by a tick, and gives the page and the address of the proof's search. */
  const begin = async (step: string) => {
    const guide = await shared.session.extensionPage('guide.html');
    await guide.see(`[data-account="${hotmail}"]`);
    await guide.run(
      (css) => document.querySelector<HTMLInputElement>(css)?.click(),
      `[data-remedy=forwarding] [data-step=${step}] input`,
    );
    const search = await until(
      async () => {
        const links = await guide.run(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('[data-step=arrive] a')].map(({ href }) => href),
        );
        return links.find((link) => /after%3A\d{10}/.test(link));
      },
      { what: 'a search that can prove forwarding' },
    );
    return { guide, search };
  };

  test('from the red error to proven: mail to the old address arrives, and the step ticks itself', async () => {
    const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
    await hintOf(gmail);
    const { guide, search } = await begin('two-step');
    expect(await guide.count(`[data-account="${hotmail}"][data-move=started]`)).toBe(1);
    shared.replica.setScenario({ search: { hits: ['Test'], inSpam: true, pager: 'many' } });
    const tab = await shared.session.open(search);
    expect(await (await notice(tab, 'arrived')).text()).toContain('It works');
    await record('the proof', ({ forwarding }) => forwarding?.proven?.by === 'failing-account');
    await until(async () => (await guide.count(`[data-account="${hotmail}"][data-move=proven]`)) === 1, {
      what: 'the guide shows that the account has moved',
    });
  });

  test('a healthy account is proven by its own address, and by no other search', async () => {
    await showSettings(shared, { accounts: [{ address: hotmail }] });
    await sectionSeen(shared, 'accounts');
    const { search } = await begin('two-step');
    expect(decodeURIComponent(search)).toContain(`deliveredto:${own}`);
    shared.replica.setScenario({ search: { hits: ['Test'] } });
    const tab = await shared.session.open(hashOf(plainSearch));
    await tab.go(new URL(search).hash);
    await notice(tab, 'arrived');
    await record('the proof', ({ forwarding }) => forwarding?.proven?.by === 'plus-address');
    // the search before was none of ours: only one notice ever came
    expect(await tab.count(noticeName)).toBe(1);
    await tab.go('#inbox');
    await until(async () => (await tab.count(noticeName)) === 0, { what: 'no notice in the inbox' });
  });

  test('the rows of the search before, still painted, prove nothing', async () => {
    await start();
    const tab = await openSearch('lunch', { hits: ['Lunch on Thursday?'] });
    await tab.see('[role=main] tr');
    shared.replica.setScenario({});
    await tab.reload();
    const search = { hits: ['Lunch on Thursday?'], keepsOldRows: true, delay: 1500, arriveAfter: 4000 };
    shared.replica.setScenario({ search });
    await tab.reload();
    await tab.see('[role=main] tr');
    await tab.go(hashOf(ownSearch));
    const shown = await notice(tab, 'loading');
    expect(await shown.text()).toContain('Looking');
    expect(await (await notice(tab, 'nothing-yet')).text()).toContain('15 minutes');
    await record('nothing yet', ({ forwarding }) => forwarding?.lastLook?.result === 'nothing-yet');
    await notice(tab, 'arrived');
    await record('the proof', ({ forwarding }) => forwarding?.proven);
  });

  test('a filter that an import brings is seen', async () => {
    await start();
    shared.replica.setScenario({
      language: 'xx',
      filters: ['from:(bob@x.org)'],
      imports: [`deliveredto:${own}`],
    });
    const tab = await shared.session.open('#settings/filters');
    await tab.clickText('Import filters');
    await record('the filter', ({ filterSeen }) => filterSeen?.isThere);
  });

  test('an account that Gmail no longer lists is gone, and comes back with its row', async () => {
    const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
    await hintOf(tab);
    await tab.close();
    const empty = await showSettings(shared, { accounts: [] });
    await sectionSeen(shared, 'empty');
    await record('that it is gone', ({ goneSince }) => goneSince);
    await empty.close();
    await hintOf(await showSettings(shared, { accounts: [failing(hotmail)] }));
    await record('that it is back', ({ goneSince }) => goneSince === undefined);
  });
});

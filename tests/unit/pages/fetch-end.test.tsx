// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runPage } from '../../../lib/pages/page';
import { runWelcome } from '../../../lib/pages/welcome';
import { lastReportItem } from '../../../lib/storage/records';
import { store } from '../storage/stored';

/** The clock, and how popup and welcome page speak of January 2027 then. */
const dates = [
  {
    day: '2026-12-15',
    account: 'stops collecting it in January 2027',
    fact: 'will stop',
    starts: 'settings',
  },
  { day: '2027-01-01', account: 'stops collecting it this month', fact: 'this month', starts: 'address' },
  { day: '2027-01-31', account: 'stops collecting it this month', fact: 'this month', starts: 'address' },
  { day: '2027-06-15', account: 'was to stop collecting it', fact: 'Google said', starts: 'address' },
];

const healthy = (at: number) => ({
  version: 1,
  at,
  report: {
    slot: '/mail/u/0/',
    section: 'accounts',
    accounts: [{ address: 'ann@gmx.de', state: 'healthy' }],
  },
});

afterEach(() => {
  vi.useRealTimers();
});

async function shownOn(day: string, stored: Record<string, unknown>): Promise<HTMLElement> {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ['Date'] });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  fakeBrowser.storage.resetState();
  await store(stored, 'local');
  const root = document.createElement('main');
  await runPage({ root, place: 'popup' });
  return root;
}

test.each(dates)('on $day a working account says what comes', async ({ day, account, fact }) => {
  const root = await shownOn(day, { [lastReportItem.key]: healthy(Date.parse(day)) });
  expect(root.querySelector('[data-deadline]')?.textContent).toContain(account);
  expect(root.querySelector('[data-fact=gmail-fetch-ends]')?.textContent).toContain(fact);
  render(null, root);
});

test.each(dates)('on $day popup and welcome page begin with the $starts', async ({ day, starts }) => {
  const root = await shownOn(day, {});
  expect(root.querySelector<HTMLElement>('[data-start]')?.dataset.start).toBe(starts);
  render(null, root);
  await runWelcome(root);
  const primary = root.querySelector<HTMLElement>('button.primary')?.dataset.action;
  expect(primary).toBe(starts === 'settings' ? 'open-settings' : 'open-guide');
  render(null, root);
});

test('once the section is gone, the popup shows the plan of the accounts it knew', async () => {
  const gone = { version: 2, address: 'ann@gmx.de', goneSince: Date.parse('2027-01-20') };
  const empty = { ...healthy(Date.parse('2027-02-01')) };
  const root = await shownOn('2027-02-01', {
    [lastReportItem.key]: { ...empty, report: { ...empty.report, section: 'missing', accounts: [] } },
    'account/ann@gmx.de': gone,
  });
  const card = root.querySelector<HTMLElement>('[data-account="ann@gmx.de"]');
  expect({ ...card?.dataset }).toMatchObject({ state: 'gone', move: 'todo' });
  expect(card?.querySelector('[data-remedy=forwarding] [data-step] input')).not.toBeNull();
  render(null, root);
});

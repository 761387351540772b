import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../tests/browser/harness/until.ts';
import type { BrowserName } from '../browser-places.ts';
import type { Outcome } from './page/finding.ts';
import type { PageShot, PageState } from './page/page.ts';
import type { Person } from './person.ts';
import { type MadeFrom, offerSnapshot, snapshotOf } from './snapshots.ts';
import { table } from './table.ts';
import { askPage } from './world.ts';

/** The page that a run begins with. */
export const accountsPage = 'https://mail.google.com/mail/u/0/#settings/accounts';

/** A driven browser with the extension, and the person before it. */
export interface Run {
  name: BrowserName;
  browser: Browser;
  person: Person;
  madeFrom: MadeFrom;
  today?: Date;
  /** Where snapshots go. */
  folder?: string;
  /** Milliseconds to wait for the page, and for our parts of it. */
  patience?: number;
}

const usualPatience = 20_000;

/** Whether the settings are there with our hints; a page that never comes so far is looked at as it is. */
const isSettled = ({ stands, rows, failing, hints }: PageState): boolean =>
  stands && rows > 0 && hints >= failing;

/**
 * Goes to the settings page, reads it and the window that the person opens, prints what holds, and offers to save what
 * the pages are made of. It reads and never presses anything.
 * @throws when Gmail does not open
 */
export async function runLive(run: Run): Promise<Outcome[]> {
  const { name, person, madeFrom, today = new Date(), folder } = run;
  const settings = await openSettings(run);
  const outcomes: Outcome[] = await askPage(name, settings, 'checkSettings');
  const shots = [await askPage(name, settings, 'shot')];
  const window = await findWindow(run, settings);
  if (window) {
    outcomes.push(...(await askPage(name, window, 'checkWindow')));
    shots.push(await askPage(name, window, 'shot'));
  } else {
    outcomes.push(...(await askPage(name, settings, 'missWindow')));
  }
  person.tell(`\n${table(outcomes)}`);
  for (const shot of shots.filter((one): one is PageShot => Boolean(one))) {
    const path = await offerSnapshot(snapshotOf(shot, madeFrom, today), person, folder);
    if (path) person.tell(`Written: ${path}`);
  }
  return outcomes;
}

async function openSettings({ name, browser, patience = usualPatience }: Run): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(accountsPage, { waitUntil: 'domcontentloaded' }).catch(({ message }: Error) => {
    throw new Error(`Gmail could not be reached: ${message.split('\n')[0]}`);
  });
  const settled = async () => isSettled(await askPage(name, page, 'state'));
  await until(settled, { timeout: patience, what: 'the settings stand' }).catch(() => {});
  const { isGmail } = await askPage(name, page, 'state');
  if (!isGmail)
    throw new Error('Gmail did not open: sign in first, in the window that opens without the driver.');
  return page;
}

/** The window that the person opens by hand; `undefined` when they press Enter without one. */
async function findWindow(run: Run, settings: Page): Promise<Page | undefined> {
  const { name, browser, person, patience = usualPatience } = run;
  const before = new Set(await browser.pages());
  person.tell('\nNow press “edit info” of an account yourself, and leave its window open.');
  person.tell('Without such an account, or when its window stands and nothing goes on, press Enter.');
  const opened = async () => (await browser.pages()).filter((page) => page !== settings && !before.has(page));
  const waiting = new AbortController();
  const pressed = person.enter(waiting.signal);
  const look = async () => {
    if (waiting.signal.aborted) return 'no longer';
    for (const page of await opened()) if (await hasPassword(name, page)) return page;
    return undefined;
  };
  const found = until(look, { timeout: Number.POSITIVE_INFINITY });
  const known = await Promise.race([found, pressed]).finally(() => waiting.abort());
  // a window that we do not know for what it is, is one to look at all the same
  const page = known instanceof Object ? known : (await opened()).at(-1);
  if (!page) return;
  const panelled = async () => (await askPage(name, page, 'state')).hasPanel;
  await until(panelled, { timeout: patience / 4 }).catch(() => {});
  return page;
}

// a window that is loading may not answer at all, and one that was closed again throws
const hasPassword = (name: BrowserName, page: Page): Promise<boolean> =>
  Promise.race([
    askPage(name, page, 'state').then((state) => state.hasPassword),
    delay(3000, false, { ref: false }),
  ]).catch(() => false);

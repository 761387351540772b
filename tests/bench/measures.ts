import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../browser/harness/session.ts';
import { tabOf } from '../browser/harness/tab.ts';
import { base, editWindow } from '../replica/addresses.ts';
import { stopwatch } from './stopwatch.ts';
import { alternatives, empty, least, ours, type Version } from './versions.ts';

/** One thing that is timed. */
export interface Measure {
  title: string;
  /** What is compared; the others' ratios are against the first. */
  versions: Version[];
  /** Takes one measurement, in milliseconds, in a browser with one of the versions. */
  take: (session: Session) => Promise<number>;
}

const settings = '#settings/accounts';
const accountRow = '.cf.qv:not(.aYf) tr';

/** Milliseconds an inbox is watched after loading: enough for what the slowest version does late. */
const watched = 1000;

/** Milliseconds a browser still works after it opened a tab or drew a page. */
const settling = 300;

async function inbox({ open }: Session): Promise<number> {
  const { page, close } = await open('#inbox');
  await wait(watched);
  const { ScriptDuration = Number.NaN } = await page.metrics();
  await close();
  return ScriptDuration * 1000;
}

async function hint({ browser, name }: Session): Promise<number> {
  const { page, go, close } = tabOf(name, await browser.newPage());
  const took = await stopwatch(page, accountRow, 'pop-doctor-hint');
  await page.goto(`${base()}#inbox`);
  await wait(settling);
  await go(settings);
  const milliseconds = await took();
  await close();
  return milliseconds;
}

async function helper({ browser, name, replica }: Session): Promise<number> {
  const { page, close } = tabOf(name, await browser.newPage());
  const took = await stopwatch(page, '[type=password]', 'pop-doctor-panel');
  await wait(settling);
  await page.goto(editWindow(replica.state().accounts[0]?.id ?? 0));
  const milliseconds = await took();
  await close();
  return milliseconds;
}

/** In the page: when its largest part was drawn, in milliseconds since its beginning. */
const largestPaint = () =>
  new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) =>
      resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN),
    );
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });

async function popup({ open, popupFor }: Session): Promise<number> {
  const gmail = await open(settings);
  await gmail.see('pop-doctor-hint');
  await wait(settling);
  const { see, run, close } = await popupFor(gmail);
  await see('[data-remedy]');
  await wait(settling);
  const milliseconds = await run(largestPaint);
  await close();
  await gmail.close();
  return milliseconds;
}

const pair = [least, ours];

/** In the order of the document. */
export const measures: Measure[] = [
  { title: 'inbox', versions: [empty, ours, ...alternatives], take: inbox },
  { title: 'hint', versions: pair, take: hint },
  { title: 'form helper', versions: pair, take: helper },
  { title: 'popup', versions: pair, take: popup },
];

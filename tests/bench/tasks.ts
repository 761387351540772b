import type { Page } from 'puppeteer-core';

/** One task of a page's main thread, in milliseconds; `start` on the page's own clock (`performance.now()`). */
export interface Task {
  start: number;
  took: number;
  /** What the processor worked for it: less than it took where others wanted the processor too. */
  work: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { message?: string } };
}

/** Chromium's categories for whole tasks and for the marks that a page sets. */
const categories = ['-*', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'devtools.timeline'];
const mark = 'bench-clock';

/**
 * Does something while all tasks of the page's main thread are recorded. Chromium only.
 * @returns what it gave, and the tasks
 */
export async function tasksDuring<T>(
  page: Page,
  act: () => Promise<T>,
): Promise<{ result: T; tasks: Task[] }> {
  await page.tracing.start({ categories });
  const at = await page.evaluate((mark) => performance.mark(mark).startTime, mark);
  const result = await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const clock = traceEvents.find(({ name }) => name === mark);
  if (!clock) throw new Error('The page’s mark is not in the trace');
  const tasks = traceEvents
    .filter(
      ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === clock.pid && tid === clock.tid,
    )
    .map(({ ts, dur = 0, tdur = dur }) => ({
      start: at + (ts - clock.ts) / 1000,
      took: dur / 1000,
      work: tdur / 1000,
    }));
  return { result, tasks };
}

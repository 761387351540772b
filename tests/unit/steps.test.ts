import { afterEach, expect, test, vi } from 'vitest';
import { atOnce, inSlices, onFrame, type Steps } from '../../lib/steps';

function* counting(to: number, done: number[] = []): Steps<number[]> {
  for (let at = 0; at < to; at++) {
    done.push(at);
    yield;
  }
  return done;
}

/** A clock that goes on by one with each look, and pauses that are counted. */
function clock() {
  let time = 0;
  const seen = { pauses: 0 };
  return {
    seen,
    now: () => time++,
    pause: async () => {
      seen.pauses += 1;
    },
  };
}

test('work at once is done to its end', () => {
  expect(atOnce(counting(3))).toEqual([0, 1, 2]);
});

test('work in slices gives way after each of them, and does all in order', async () => {
  const { seen, now, pause } = clock();
  const { signal } = new AbortController();
  expect(await inSlices(counting(10), { signal, slice: 3, now, pause })).toEqual([...Array(10).keys()]);
  expect(seen.pauses).toBe(3);
});

test('work that fits into one slice is done before anything else can happen', () => {
  const done: number[] = [];
  const { signal } = new AbortController();
  void inSlices(counting(3, done), { signal, slice: 1000 });
  expect(done).toEqual([0, 1, 2]);
});

test('after the signal nothing more is done', async () => {
  const { now } = clock();
  const controller = new AbortController();
  const done: number[] = [];
  const pause = async () => controller.abort();
  const work = inSlices(counting(10, done), { signal: controller.signal, slice: 3, now, pause });
  expect(await work).toBeUndefined();
  expect(done).toHaveLength(3);
});

test('each slice tells how long it took', async () => {
  const { now, pause } = clock();
  const told: number[] = [];
  const { signal } = new AbortController();
  await inSlices(counting(10), { signal, slice: 3, now, pause, onSlice: (took) => told.push(took) });
  expect(told).toEqual([4, 4, 4, 2]);
});

test('without a scheduler the page gets its turn all the same', async () => {
  const { signal } = new AbortController();
  expect(await inSlices(counting(5), { signal, slice: 0 })).toHaveLength(5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page whose frames come when they are told to; one that is hidden gets none. */
function frames() {
  vi.useFakeTimers();
  const wanted = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
    wanted.set(++last, act);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => wanted.delete(id));
  return {
    wanted,
    come: () => {
      for (const act of wanted.values()) act();
    },
  };
}

test('what waits for a frame is done once, in the frame', () => {
  const { come } = frames();
  const act = vi.fn();
  onFrame(act);
  come();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
});

test('a page that is hidden before its frame comes goes on all the same', () => {
  const { wanted } = frames();
  const act = vi.fn();
  onFrame(act);
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
  expect(wanted.size).toBe(0);
});

test('what is taken back is not done', () => {
  const { come } = frames();
  const act = vi.fn();
  onFrame(act)();
  come();
  vi.runAllTimers();
  expect(act).not.toHaveBeenCalled();
});

/** Work that may pause between its steps. */
export type Steps<T> = Generator<void, T>;

/** Does work to its end without a pause. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How work in slices asks for the time and gives it to the page. */
export interface SliceOptions {
  signal: AbortSignal;
  /**
   * Longest time without a pause, in milliseconds; a step that takes longer is not cut. By itself 16: the first reading
   * of a page, with nothing compiled yet, is not cut in two then, and what is drawn in it is laid out in as long again.
   */
  slice?: number;
  /** Told how long each slice took, in milliseconds. */
  onSlice?: (took: number) => void;
  /** Lets the page do what waits. */
  pause?: () => Promise<void>;
  now?: () => number;
}

/**
 * Does work in slices, between which the page may answer its person and draw; the first begins at once. Nothing more
 * is done once `signal` is aborted: the promise then gives `undefined`.
 */
export async function inSlices<T>(
  work: Steps<T>,
  { signal, slice = 16, onSlice = () => {}, pause = giveWay, now = () => performance.now() }: SliceOptions,
): Promise<T | undefined> {
  while (!signal.aborted) {
    const start = now();
    let step = work.next();
    while (!step.done && now() - start < slice) step = work.next();
    onSlice(now() - start);
    if (step.done) return step.value;
    await pause();
  }
  return undefined;
}

type Scheduler = { yield?: () => Promise<void> };

/** Lets the page do what waits: `scheduler.yield` where there is one, else a message to ourselves, which no timer delays. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

/** A frame that does not come within this time, in milliseconds, is not waited for. */
const patience = 100;

/**
 * Acts in the page's next frame. A page that is put behind another one before that comes gets none for as long as it is
 * hidden: it goes on all the same. Returns what takes the wish back.
 */
export function onFrame(act: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = () => {
    cancel();
    act();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, patience);
  return cancel;
}

/** Lets the page draw what was put into it; a page that nobody sees draws nothing, and is not waited for. */
export async function giveFrame(): Promise<void> {
  if (!document.hidden) await new Promise<void>((done) => onFrame(done));
  await giveWay();
}

/**
 * Waits until `look` gives something truthy, and returns that.
 * @param timeout milliseconds
 * @param what the hoped-for state, for the message
 * @throws naming `what` and what was seen last
 */
export async function until<T>(
  look: () => Promise<T> | T,
  { timeout = 15_000, what = String(look) }: { timeout?: number; what?: string } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  // what takes long is asked for less often: each asking costs a browser time
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 100)) {
    try {
      const seen = await look();
      if (seen) return seen as NonNullable<T>;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${timeout} ms in vain for: ${what}. Seen last: ${say(last)}`);
    await new Promise((done) => setTimeout(done, pause));
  }
}

const say = (seen: unknown) => (seen instanceof Error ? seen.message : JSON.stringify(seen));

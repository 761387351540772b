/**
 * Waits until `check` returns something truthy, and returns that.
 * @param timeout milliseconds
 * @param what the hoped-for state, for the message
 * @throws naming `what` and the last result
 */
export async function until<T>(
  check: () => Promise<T> | T,
  { timeout = 15_000, what = String(check) }: { timeout?: number; what?: string } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  // what takes long is checked less often: each check costs a browser time
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 100)) {
    try {
      last = await check();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() > end) throw new Error(`Not within ${timeout} ms: ${what}. Last: ${JSON.stringify(last)}`);
    await new Promise((done) => setTimeout(done, pause));
  }
}

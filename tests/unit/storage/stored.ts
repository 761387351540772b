import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Area } from '../../../lib/storage/items';

/** All that an area holds. */
export const stored = (area: Area = 'local'): Promise<Record<string, unknown>> =>
  fakeBrowser.storage[area].get(null);

/** Makes an area hold exactly this. */
export async function store(items: Record<string, unknown>, area: Area = 'local'): Promise<void> {
  await fakeBrowser.storage[area].clear();
  await fakeBrowser.storage[area].set(items);
}

/** Lets the browser refuse to write, as it does when its storage is full. */
export const fillStorage = (...areas: Area[]): void => {
  for (const area of areas)
    vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Lets `fetch` find the texts, as it does inside the package, and nothing else. */
export function servePackage(): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const name = /^chrome-extension:\/\/pop-doctor\/(locales\/[\w-]+\.json)$/.exec(url)?.[1];
    if (!name) throw new Error(`Nobody but our own package is asked, not ${url}`);
    return new Response(await readFile(join(root, name)));
  });
}

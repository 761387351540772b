import type { Target } from 'puppeteer-core';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';

interface Api {
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
  storage: Record<string, { get?: () => Promise<unknown> }>;
}

type Extension = { browser?: Api; chrome: Api; messages: string[] };

/** What the extension leaves behind from now on. */
export interface Trail {
  /** Notes a tab's console lines from now on. */
  follow(tab: Tab): void;
  /** Messages between its contexts, console lines, and all that is stored now. */
  all(): Promise<{ messages: string[]; lines: string[]; stored: string }>;
}

/** Listens in a page of the extension's own: each gets every message that the scripts in Gmail send. */
export async function listen(session: Session): Promise<Trail> {
  const own = await session.extensionPage('options.html');
  await own.run(() => {
    const page = globalThis as unknown as Extension;
    page.messages = [];
    (page.browser ?? page.chrome).runtime.onMessage.addListener((message) => {
      page.messages.push(JSON.stringify(message));
    });
  });
  const lines: string[] = [];
  const followed = new Set<Tab>();
  return {
    follow: (tab) => {
      if (followed.has(tab)) return;
      followed.add(tab);
      tab.page.on('console', (line) => lines.push(line.text()));
    },
    all: async () => {
      const { messages, stored } = await own.run(async () => {
        const page = globalThis as unknown as Extension;
        const areas = Object.values((page.browser ?? page.chrome).storage);
        const kept = await Promise.all(areas.map((area) => area?.get?.().catch(() => undefined)));
        const databases = await indexedDB.databases();
        const stored = JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }, databases]);
        return { messages: page.messages, stored };
      });
      return { messages, lines, stored };
    },
  };
}

/** A page's markup with our closed roots, its address and what it stores: all where a value could be left lying. */
export async function traces(tab: Tab): Promise<string> {
  const page = await tab.run(() => [
    document.documentElement.outerHTML,
    location.href,
    document.title,
    window.name,
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  ]);
  const names = ['pop-doctor-hint', 'pop-doctor-panel', 'pop-doctor-pointer'];
  const roots = (await Promise.all(names.map((name) => tab.shadows(name)))).flat();
  return [...page, ...(await Promise.all(roots.map((root) => root.run(({ innerHTML }) => innerHTML))))].join(
    '\n',
  );
}

/** Every string and object a page or worker holds, as Chromium writes it down. */
export async function heapOf(target: Target): Promise<string> {
  const session = await target.createCDPSession();
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  await session.detach();
  return chunks.join('');
}

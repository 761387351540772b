/** One area of a browser's storage: asynchronous, by copy, all or nothing. */
class FakeArea {
  items: Record<string, unknown> = {};
  /** Bytes that fit in, as the browser counts them. */
  quota = Number.POSITIVE_INFINITY;
  /** Keys of each write, in order. */
  writes: string[][] = [];

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await turn();
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]])),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await turn();
    const after = { ...this.items, ...JSON.parse(JSON.stringify(items)) };
    if (JSON.stringify(after).length > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    this.items = after;
    this.writes.push(Object.keys(items));
  }

  async remove(keys: string | string[]): Promise<void> {
    await turn();
    for (const key of [keys].flat()) delete this.items[key];
  }

  async clear(): Promise<void> {
    await turn();
    this.items = {};
  }

  /** Everything in it as one text: what cannot be found here is lost. */
  get everything(): string {
    return JSON.stringify(this.items);
  }
}

// a real browser answers later: other code runs in between
const turn = () => new Promise<void>((done) => setImmediate(done));

export const local = new FakeArea();
export const session = new FakeArea();
/** What the toolbar icon shows, by tab. */
export const badges = new Map<number, string>();
/** What the toolbar icon says in words, by tab. */
export const titles = new Map<number, string>();

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/** What the background listens with. */
export const listeners: Listener[] = [];
/** Every script that was put into a page. */
export const executed: { target: { tabId: number; frameIds?: number[] }; files: string[] }[] = [];
/** Addresses of tabs that were opened. */
export const opened: string[] = [];
/** Tabs that were told to refresh. */
export const refreshed: number[] = [];
/** Gmail tabs that are open. */
export const gmailTabs: { id: number; discarded?: boolean }[] = [];
/** What answers a script in a page. */
export const background: { answer: (message: unknown) => unknown } = { answer: () => undefined };
/** Scripts in tabs that were told to go. */
export const ended: number[] = [];
/** Access to Gmail, and how the background hears that it has changed. */
export const access = { given: true, onAdded: () => {}, onRemoved: () => {} };

/** A browser as new. */
export function newBrowser(): void {
  for (const area of [local, session]) {
    Object.assign(area, { items: {}, quota: Number.POSITIVE_INFINITY, writes: [] });
  }
  badges.clear();
  titles.clear();
  for (const list of [listeners, executed, opened, refreshed, gmailTabs, ended]) list.length = 0;
  access.given = true;
}

export const browser = {
  storage: { local, session, onChanged: { addListener: () => {} } },
  runtime: {
    id: 'pop-doctor',
    getManifest: () => ({ name: 'Pop Doctor for Gmail' }),
    getURL: (path: string) => `chrome-extension://pop-doctor${path}`,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    sendMessage: async (message: unknown): Promise<unknown> => background.answer(message),
    onConnect: { addListener: () => {} },
  },
  i18n: { getUILanguage: () => 'en-GB' },
  permissions: {
    contains: async () => access.given,
    onAdded: { addListener: (listener: () => void) => Object.assign(access, { onAdded: listener }) },
    onRemoved: { addListener: (listener: () => void) => Object.assign(access, { onRemoved: listener }) },
  },
  scripting: { executeScript: async (script: (typeof executed)[number]) => void executed.push(script) },
  tabs: {
    create: async ({ url }: { url: string }) => void opened.push(url),
    // without access no tab tells its address
    get: async (id: number) => ({ id, url: 'https://mail.google.com/mail/u/0/' }),
    query: async ({ url }: { url?: string }) => (url && !access.given ? [] : gmailTabs),
    sendMessage: async (id: number, { type }: { type: string }) =>
      void (type === 'end' ? ended : refreshed).push(id),
  },
  action: {
    setBadgeBackgroundColor: async () => {},
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title),
  },
};

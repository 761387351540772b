import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { injectOnFirstStart } from '../../../lib/background/open-tabs';
import type { ScriptMessage } from '../../../lib/messaging/gmail-tabs';
import { readAccount } from '../../../lib/storage/account-records';
import { updateStorage } from '../../../lib/storage/items';
import { noteReport } from '../../../lib/storage/last-report';
import { readEdit } from '../../../lib/storage/pending';
import { examples } from '../messaging/examples';
import { fillStorage, store, stored } from '../storage/stored';

const ann = 'ann@hotmail.it';
const own = fakeBrowser.runtime.id;
const sender = { id: own, tab: { id: 7 }, frameId: 0, url: 'https://mail.google.com/mail/u/0/' };
const accounts = [{ target: { tabId: 7, frameIds: [0] }, files: ['/content-scripts/accounts.js'] }];
const sentinel = [{ target: { tabId: 7 }, files: ['/sentinel.js'] }];
/** What the session holds of a background that has nothing to do. */
const started = { started: { version: 1 } };

/** The answer to a message; a background that is silent has none. */
const send = async (message: unknown, from: object = sender): Promise<unknown> => {
  const { promise, resolve } = Promise.withResolvers();
  const listening = await fakeBrowser.runtime.onMessage.trigger(message, from as never, resolve);
  return listening.some(Boolean) ? promise : 'silence';
};

let executed: unknown[];
let sent: [tab: number, type: string][];
let onAccess: (() => void)[];
let mayRead: boolean;

beforeEach(async () => {
  [executed, sent, onAccess, mayRead] = [[], [], [], true];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (script) => {
    executed.push(script);
    return [];
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tab: number,
    message: ScriptMessage,
  ) => {
    sent.push([tab, message.type]);
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    async () => [{ id: 7 }, { id: 8, discarded: true }] as never,
  );
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => mayRead);
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockImplementation(
      (listener) => void onAccess.push(listener as () => void),
    );
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockReturnValue();
  await store(started, 'session');
  background.main();
});

test('the script that a page needs is injected into the very frame that asked', async () => {
  await send({ type: 'need', script: 'accounts' });
  expect(executed).toEqual(accounts);
  await send({ type: 'need', script: 'pop-form' }, { ...sender, frameId: 4 });
  expect(executed.at(-1)).toMatchObject({
    target: { frameIds: [4] },
    files: ['/content-scripts/pop-form.js'],
  });
});

test('a page that may lead to one of ours only wakes the background', async () => {
  expect(await send({ type: 'need', script: 'none' })).toBe(true);
  expect(executed).toEqual([]);
});

test.each([
  {},
  { ...sender, id: 'stranger' },
  { ...sender, url: 'https://evil.example/' },
  { ...sender, tab: undefined },
])('a message from a stranger such as %o has no answer and no effect', async (stranger) => {
  for (const message of [...Object.values(examples), { type: 'need', script: 'accounts' }])
    expect(await send(message, stranger)).toBe('silence');
  expect([executed, sent, await stored(), await stored('session')]).toEqual([[], [], {}, started]);
});

test('a message of no known shape has an empty answer and no effect', async () => {
  const almostNeed = fc.record({ type: fc.constant('need'), script: fc.jsonValue() });
  const strange = fc.oneof(fc.jsonValue(), almostNeed, fc.constant({ type: 'need', script: 'toString' }));
  await fc.assert(
    fc.asyncProperty(strange, async (message) => {
      expect(await send(message)).toBeUndefined();
    }),
  );
  expect([executed, sent, await stored(), await stored('session')]).toEqual([[], [], {}, started]);
});

test('whose “edit info” was clicked is remembered, until another control is', async () => {
  await send({ type: 'edit-clicked', address: ann });
  expect(await readEdit(7)).toBe(ann);
  expect((await readAccount(ann)).sightings).toHaveProperty('edit-opened');
  await send({ type: 'edit-clicked' });
  expect(await readEdit(7)).toBeUndefined();
});

test('a saved password is noted with the error that was shown before', async () => {
  const error = { text: 'refused', detail: '' };
  const report = {
    slot: '/mail/u/0/',
    section: 'accounts' as const,
    accounts: [{ address: ann, state: 'failing' as const, error }],
  };
  await updateStorage((all) => noteReport(all, 7, report, 1));
  await send({ type: 'saved', address: ann, hasKnownFormat: true });
  expect(await readAccount(ann)).toMatchObject({
    savedPassword: { cause: 'unknown', hasKnownFormat: true, errorBefore: 'refused' },
  });
});

test('a dismissal is remembered and every Gmail tab reads again', async () => {
  expect(await send({ type: 'dismiss', address: ann, cause: 'try-later' })).toEqual({ isStored: true });
  expect(await readAccount(ann)).toMatchObject({ dismissed: 'try-later' });
  expect(sent).toContainEqual([7, 'refresh']);
});

test('a dismissal that a full storage cannot keep is answered so', async () => {
  fillStorage('local');
  expect(await send({ type: 'dismiss', address: ann, cause: 'try-later' })).toEqual({ isStored: false });
});

test('the guide opens in our own package, at the account and the remedy', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await send({ type: 'open-guide', address: ann, remedy: 'forwarding' });
  const [{ url = '' } = {}] = create.mock.calls[0] ?? [];
  expect(url.startsWith(`chrome-extension://${own}/guide.html`)).toBe(true);
  expect(url).toContain(encodeURIComponent(ann));
});

test('access to Gmail that is withdrawn ends our scripts in every tab, with what the icon shows', async () => {
  await fakeBrowser.action.setBadgeText({ tabId: 7, text: '2' });
  mayRead = false;
  for (const listener of onAccess) listener();
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(''));
  expect(sent).toContainEqual([7, 'end']);
});

test('access that is given, or another permission that goes, injects our sentinel and ends nothing', async () => {
  for (const listener of onAccess) listener();
  await vi.waitFor(() => expect(executed).toEqual(sentinel));
  expect(sent).toEqual([]);
});

test('the open Gmail tabs get the sentinel after an installation or a pause, not from a background that slept', async () => {
  await injectOnFirstStart();
  expect(executed).toEqual([]);
  await store({}, 'session');
  await injectOnFirstStart();
  expect(executed).toEqual(sentinel);
});

import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import background from '../../../entrypoints/background';
import { wakeOpenTabsOnce } from '../../../lib/background/open-tabs';
import { readAccount } from '../../../lib/storage/account-records';
import { readEdit } from '../../../lib/storage/pending';
import {
  access,
  badges,
  ended,
  executed,
  gmailTabs,
  listeners,
  local,
  newBrowser,
  opened,
  refreshed,
  session,
} from '../fake-browser';
import { anyMessage } from '../messages/any-message';
import { servePackage } from '../package-files';

vi.mock('wxt/browser', () => import('../fake-browser'));

const ann = 'ann@hotmail.it';
const sender = { id: 'pop-doctor', tab: { id: 7 }, frameId: 0, url: 'https://mail.google.com/mail/u/0/' };
/** What a sentinel may ask for. */
const need = fc.record({
  type: fc.constant('need'),
  script: fc.constantFrom('accounts', 'pop-form', 'none'),
});
/** What a background keeps that has nothing to do. */
const asleep = { awake: true };
/** The answer to a message; `undefined` where the background is silent. */
const say = (message: unknown, from: unknown = sender): Promise<unknown> | undefined => {
  const { promise, resolve } = Promise.withResolvers();
  return listeners[0]?.(message, from, resolve) ? promise : undefined;
};

beforeEach(async () => {
  newBrowser();
  servePackage();
  background.main();
  await vi.waitFor(() => expect(session.items).toEqual(asleep));
});

test('the script that a page needs goes into the very frame that asked', async () => {
  await say({ type: 'need', script: 'accounts' }, { ...sender, frameId: 4 });
  await say({ type: 'need', script: 'pop-form' });
  expect(executed).toEqual([
    { target: { tabId: 7, frameIds: [4] }, files: ['/content-scripts/accounts.js'] },
    { target: { tabId: 7, frameIds: [0] }, files: ['/content-scripts/pop-form.js'] },
  ]);
});

test('a page that only may lead to one of ours gets no script', async () => {
  expect(await say({ type: 'need', script: 'none' })).toBe(true);
  expect(executed).toEqual([]);
});

test('a stranger’s message has no answer and no effect, whatever it says', () => {
  const strangers = fc.constantFrom(
    {},
    { ...sender, id: 'stranger' },
    { ...sender, url: 'https://evil.example/' },
    { ...sender, tab: undefined },
  );
  fc.assert(
    fc.property(fc.oneof(anyMessage, need), strangers, (message, stranger) => {
      expect(say(message, stranger)).toBeUndefined();
    }),
  );
  expect([executed, opened, refreshed, local.items, session.items]).toEqual([[], [], [], {}, asleep]);
});

test('a message of no known shape has an empty answer and no effect, even from a tab of Gmail’s', async () => {
  const almostNeed = fc.record({ type: fc.constant('need'), script: fc.anything() });
  const strange = fc.oneof(fc.anything(), almostNeed, fc.constant({ type: 'need', script: 'toString' }));
  await fc.assert(
    fc.asyncProperty(strange, async (message) => {
      expect(await say(message)).toBeUndefined();
    }),
  );
  expect([executed, opened, refreshed, local.items, session.items]).toEqual([[], [], [], {}, asleep]);
});

test('whose “edit info” was clicked is remembered, until another control is', async () => {
  await say({ type: 'edit-clicked', address: ann });
  expect(await readEdit(7)).toBe(ann);
  expect((await readAccount(ann)).sightings).toHaveProperty('edit-opened');
  await say({ type: 'edit-clicked' });
  expect(await readEdit(7)).toBeUndefined();
});

test('a saved form is an attempt only when its password was well formed', async () => {
  await say({ type: 'saved', address: ann, wellFormed: false });
  expect(await readAccount(ann)).not.toHaveProperty('attempt');
  await say({ type: 'saved', address: ann, wellFormed: true });
  expect(await readAccount(ann)).toMatchObject({ attempt: { cause: 'unknown' } });
});

test('a dismissal is remembered and every Gmail tab looks again', async () => {
  gmailTabs.push({ id: 7 }, { id: 9 });
  await say({ type: 'dismiss', address: ann, cause: 'try-later' });
  expect(await readAccount(ann)).toMatchObject({ dismissed: 'try-later' });
  expect(refreshed).toEqual([7, 9]);
});

test('the guide opens in our own package, at the account and the remedy', async () => {
  await say({ type: 'open-guide', address: ann, remedy: 'forwarding' });
  const url = new URL(opened[0] ?? '');
  expect(url.href.startsWith('chrome-extension://pop-doctor/guide.html')).toBe(true);
  expect(url.href).toContain(encodeURIComponent(ann));
});

test('access to Gmail that is withdrawn ends our scripts in every tab, with what the icon says', async () => {
  gmailTabs.push({ id: 7 }, { id: 9 });
  badges.set(9, '2');
  access.given = false;
  access.onRemoved();
  await vi.waitFor(() => expect(ended).toEqual([7, 9]));
  expect(badges.get(9)).toBe('');
});

test('another permission that goes ends nothing', async () => {
  gmailTabs.push({ id: 7 });
  access.onRemoved();
  await new Promise((done) => setImmediate(done));
  expect(ended).toEqual([]);
});

test('access that is given wakes the open Gmail tabs, but none that is asleep', async () => {
  gmailTabs.push({ id: 7 }, { id: 8, discarded: true });
  access.onAdded();
  await vi.waitFor(() => expect(executed).toEqual([{ target: { tabId: 7 }, files: ['/sentinel.js'] }]));
});

test('the open Gmail tabs are woken once after an installation or a pause, not by a background that slept', async () => {
  gmailTabs.push({ id: 7 });
  await wakeOpenTabsOnce();
  expect(executed).toEqual([]);
  session.items = {};
  await wakeOpenTabsOnce();
  expect(executed).toEqual([{ target: { tabId: 7 }, files: ['/sentinel.js'] }]);
});

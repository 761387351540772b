import { expect, test } from 'vitest';
import { factOf } from '../../../lib/facts/facts';
import { providerOf } from '../../../lib/mail/providers';
import { remedies, remedyOf } from '../../../lib/remedies/all-remedies';
import { isDone, isSeenDone } from '../../../lib/remedies/progress';
import { stepsFor, troubleFor, waysFor } from '../../../lib/remedies/remedy';
import { remedyIds } from '../../../lib/remedies/remedy-ids';
import { everyone, people } from './people';

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

test('every remedy of the list exists, in its order', () => {
  expect(ids(remedies)).toEqual([...remedyIds]);
});

test.each(remedies)('$id has steps and troubles whose ids are unique', ({ steps, trouble }) => {
  expect(new Set(ids(steps)).size).toBe(steps.length);
  expect(new Set(ids(trouble)).size).toBe(trouble.length);
});

test.each(remedies)('$id has at least two steps for anyone, and names only facts that exist', (remedy) => {
  for (const person of everyone) {
    expect(stepsFor(remedy, person).length).toBeGreaterThanOrEqual(2);
    for (const fact of remedy.facts(person) ?? []) expect(factOf(fact)).toBeDefined();
  }
});

test.each(remedies)('$id has each of its steps and troubles for somebody', (remedy) => {
  const taken = new Set(everyone.flatMap((person) => ids(stepsFor(remedy, person))));
  expect(ids(remedy.steps).filter((id) => !taken.has(id))).toEqual([]);
  const possible = new Set(everyone.flatMap((person) => ids(troubleFor(remedy, person))));
  expect(ids(remedy.trouble).filter((id) => !possible.has(id))).toEqual([]);
});

test.each(remedies)('$id sorts its steps into the ways that it declares, and each way has some', (remedy) => {
  const used = remedy.steps.flatMap(({ way }) => way ?? []);
  expect(new Set(used)).toEqual(new Set(remedy.ways ?? []));
});

test('a way without a step for the account is not offered', () => {
  const modernClient = remedyOf('modern-client');
  expect(waysFor(modernClient, people.outlook)).toEqual([
    'gmail-app',
    'thunderbird',
    'outlook',
    'apple-mail',
    'by-hand',
  ]);
  expect(waysFor(modernClient, people.work)).toEqual(['thunderbird', 'outlook', 'by-hand']);
  expect(waysFor(modernClient, people.icloud)).toEqual(['thunderbird', 'other']);
});

test.each([
  ['outlook', 'two-step open enable keep-copy save arrive'],
  ['icloud', 'find-path paste save-elsewhere arrive'],
  ['yahoo', 'find-path paste keep-copy-asked save-elsewhere confirm arrive'],
  ['yandex', 'find-path paste keep-copy-tick save-elsewhere confirm arrive'],
  ['gmx', 'find-path paste keep-copy-asked save-elsewhere confirm-soon arrive'],
  ['gmxPlain', 'find-path paste keep-copy-asked save-elsewhere confirm-soon arrive-later'],
  ['unknown', 'find paste keep-copy-asked save-elsewhere arrive'],
] as const)('forwarding for %s: %s', (who, steps) => {
  const needed = stepsFor(remedyOf('forwarding'), people[who]).filter(({ optional }) => !optional);
  expect(ids(needed).join(' ')).toBe(steps);
});

test.each([
  ['outlook', undefined],
  ['icloud', undefined],
  ['yahoo', 'paid'],
  ['gmx', 'unclear'],
  ['unknown', 'not-known'],
] as const)('forwarding for %s is marked as %s', (who, standing) => {
  expect(remedyOf('forwarding').standing?.(people[who])).toBe(standing);
});

test('what costs mail at a provider is a warning before its steps', () => {
  const warnings = (address: string, server: string) => {
    const provider = providerOf(address, server);
    return remedyOf('forwarding').warnings?.({ ...people.unknown, ...(provider && { provider }) });
  };
  expect(warnings('a@x.org', 'mail.gandi.net')).toEqual(['no-copy', 'bypasses-mailbox']);
  expect(warnings('a@x.org', 'pop.dreamhost.com')).toEqual(['forward-only-deletes']);
});

test('a step that the extension sees ticks itself: mail that arrived, and a filter that is there', () => {
  const step = (id: string) => {
    const found = remedyOf('forwarding').steps.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const seen = { forwarding: { proven: { at: 1, by: 'plus-address' as const } } };
  const word = { forwarding: { proven: { at: 1, by: 'own-word' as const } } };
  expect([isSeenDone(step('arrive'), seen), isDone(step('arrive'), 'forwarding', seen)]).toEqual([
    true,
    true,
  ]);
  expect([isSeenDone(step('arrive'), word), isDone(step('arrive'), 'forwarding', word)]).toEqual([
    false,
    true,
  ]);
  expect(isSeenDone(step('filter'), { filterSeen: { at: 1, isThere: true } })).toBe(true);
  expect(isSeenDone(step('filter'), { filterSeen: { at: 1, isThere: false } })).toBe(false);
});

test('an app password is marked as refused at Microsoft, taken at some, uncertain at others', () => {
  const standing = (who: keyof typeof people) => remedyOf('app-password').standing?.(people[who]);
  expect([standing('outlook'), standing('work'), standing('workByServer')]).toEqual(Array(3).fill('refused'));
  expect([standing('gmail'), standing('gmx')]).toEqual(Array(2).fill('taken'));
  expect([standing('yahoo'), standing('unknown')]).toEqual(Array(2).fill('uncertain'));
});

test.each(['forwarding', 'modern-client', 'catch-up', 'ask-provider'] as const)(
  '%s outlasts Gmail’s fetching and does not warn of its end',
  (id) => {
    expect(remedyOf(id).needsFetcher).toBeUndefined();
  },
);

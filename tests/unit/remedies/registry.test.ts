import { expect, test } from 'vitest';
import { factOf } from '../../../lib/facts/facts';
import { remedyIds } from '../../../lib/remedies/ids';
import { remedies, remedyOf } from '../../../lib/remedies/registry';
import { stepsFor, troubleFor, waysFor } from '../../../lib/remedies/remedy';
import { everyone, people } from './people';

const ids = (told: readonly { id: string }[]) => told.map(({ id }) => id);
const stepIds = (id: Parameters<typeof remedyOf>[0], who: keyof typeof people) =>
  ids(stepsFor(remedyOf(id), people[who]));

test('every remedy of the list exists under its own id, in the order of the list', () => {
  expect(ids(remedies)).toEqual([...remedyIds]);
  for (const id of remedyIds) expect(remedyOf(id).id).toBe(id);
});

test.each(remedies)('$id has steps and troubles whose ids are unique', ({ steps, trouble }) => {
  expect(steps.length).toBeGreaterThan(0);
  expect(new Set(ids(steps)).size).toBe(steps.length);
  expect(new Set(ids(trouble)).size).toBe(trouble.length);
});

test.each(remedies)('$id has at least two steps for anyone, and names only facts that exist', (remedy) => {
  for (const person of everyone) {
    expect(stepsFor(remedy, person).length).toBeGreaterThanOrEqual(2);
    for (const fact of remedy.facts(person) ?? []) expect(factOf(fact)).toBeDefined();
  }
});

test.each(remedies)('$id tells each of its steps and troubles to somebody', (remedy) => {
  const told = new Set(everyone.flatMap((person) => ids(stepsFor(remedy, person))));
  expect(ids(remedy.steps).filter((id) => !told.has(id))).toEqual([]);
  const feared = new Set(everyone.flatMap((person) => ids(troubleFor(remedy, person))));
  expect(ids(remedy.trouble).filter((id) => !feared.has(id))).toEqual([]);
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

test('forwarding at Outlook.com goes through its settings, elsewhere through the provider’s own', () => {
  expect(stepIds('forwarding', 'outlook').slice(0, 7)).toEqual([
    'two-step',
    'copy-address',
    'open',
    'confirm-identity',
    'enable',
    'keep-copy',
    'save',
  ]);
  expect(stepIds('forwarding', 'icloud').slice(0, 3)).toEqual(['copy-address', 'find', 'enable-elsewhere']);
});

test('forwarding is proven by a test message and a search before the look a week later', () => {
  for (const who of ['outlook', 'icloud'] as const)
    expect(stepIds('forwarding', who).slice(-3)).toEqual(['test-mail', 'search', 'look-again']);
});

test('an app password has its standing said: refused at Microsoft, taken at some, uncertain at others', () => {
  const standing = (who: keyof typeof people) => remedyOf('app-password').standing?.(people[who]);
  expect([standing('outlook'), standing('work'), standing('workByServer')]).toEqual(Array(3).fill('refused'));
  expect([standing('gmail'), standing('gmx')]).toEqual(Array(2).fill('taken'));
  expect([standing('yahoo'), standing('unknown')]).toEqual(Array(2).fill('uncertain'));
});

test('remedies that need no fetcher do not warn of its end', () => {
  const lasting = remedies.filter(({ needsFetcher }) => !needsFetcher);
  expect(ids(lasting)).toEqual(['forwarding', 'modern-client', 'catch-up', 'ask-provider']);
});

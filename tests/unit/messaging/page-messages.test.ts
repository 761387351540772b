import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type PageMessage, pageMessageSchema } from '../../../lib/messaging/page-messages';
import { anyMessage, messagesByType } from './any-message';

const parse = (message: unknown) => z.safeParse(pageMessageSchema, message);

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type Path = (string | number)[];

/** Where single values stand in a message. */
const leaves = (value: Json, path: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [path];

function replaced(message: PageMessage, path: Path, by: unknown): unknown {
  const copy = structuredClone(message) as unknown as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
  const last = path.at(-1) as string;
  if (by === undefined) delete holder[last];
  else holder[last] = by;
  return copy;
}

const anyLeaf = anyMessage.chain((message) =>
  fc.record({ message: fc.constant(message), path: fc.constantFrom(...leaves(message as unknown as Json)) }),
);

test.each(Object.entries(messagesByType))('%s as our scripts send it is accepted as it is', (_, messages) => {
  fc.assert(
    fc.property(messages as fc.Arbitrary<PageMessage>, (message) => {
      expect(parse(message)).toMatchObject({ success: true, data: message });
    }),
  );
});

test('every type of message is among those held against the schema', () => {
  const types = pageMessageSchema._zod.def.options.map(({ _zod }) => _zod.def.shape.type._zod.def.values[0]);
  expect(Object.keys(messagesByType).sort()).toEqual(types.sort());
});

test('a message with one value of another kind is refused', () => {
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(null, 7, -1.5, [], {}, ['open'], { at: 1 }),
    fc.constant('x'.repeat(4201)),
  );
  fc.assert(
    fc.property(anyLeaf, wrong, ({ message, path }, value) => {
      expect(parse(replaced(message, path, value)).success).toBe(false);
    }),
  );
});

test('a message that lacks what its type needs is refused', () => {
  const needed: [PageMessage['type'], string][] = [
    ['accounts-seen', 'report'],
    ['accounts-seen', 'language'],
    ['accounts-seen', 'words'],
    ['accounts-seen', 'visit'],
    ['form-seen', 'language'],
    ['form-seen', 'addresses'],
    ['form-seen', 'server'],
    ['form-state', 'address'],
    ['form-state', 'sightings'],
    ['saved', 'address'],
    ['saved', 'hasKnownFormat'],
    ['dismiss', 'address'],
    ['dismiss', 'cause'],
  ];
  for (const [type, key] of needed)
    fc.assert(
      fc.property(messagesByType[type] as fc.Arbitrary<PageMessage>, (message) => {
        expect(parse(replaced(message, [key], undefined)).success).toBe(false);
        expect(parse(replaced(message, ['type'], undefined)).success).toBe(false);
      }),
      { numRuns: 10 },
    );
});

test('no JSON gets through that is not one of our messages', () => {
  const stranger = fc.oneof(
    fc.jsonValue(),
    fc.record({ type: fc.string(), address: fc.string(), script: fc.jsonValue(), report: fc.jsonValue() }),
  );
  fc.assert(
    fc.property(stranger, (message) => {
      expect(parse(message).success).toBe(false);
    }),
  );
});

test('what a message does not declare stays behind: no password travels as a stowaway', () => {
  fc.assert(
    fc.property(anyMessage, fc.string(), (message, password) => {
      const { data } = parse({ ...message, password });
      expect(data).toEqual(message);
      expect(data).not.toHaveProperty('password');
    }),
  );
});

test.each([
  'javascript:alert(1)',
  '/mail/u/0/../',
  '/mail/u/100/',
  'https://evil.example/',
  '/mail/u/0/\n',
  '/mail/u//',
])('the account’s place %j is none', (slot) => {
  const report = { slot, section: 'empty', accounts: [] };
  const message = { type: 'accounts-seen', report, language: 'en', words: {}, visit: '1' };
  expect(parse(message).success).toBe(false);
  expect(parse({ ...message, report: { ...report, slot: '/mail/u/0/' } }).success).toBe(true);
});

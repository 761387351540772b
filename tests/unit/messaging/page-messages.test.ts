import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { pageMessageSchema } from '../../../lib/messaging/page-messages';
import { examples } from './examples';

const parse = (message: unknown) => z.safeParse(pageMessageSchema, message);

type Path = string[];

/** Where single values stand in a message. */
const leavesOf = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path];

function withLeaf(message: object, path: Path, value: unknown): unknown {
  const copy = structuredClone(message) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
  holder[path.at(-1) as string] = value;
  return copy;
}

test.each(Object.values(examples))(
  '$type is accepted, and what it does not declare stays behind',
  (message) => {
    expect(parse({ ...message, password: 'secret' })).toEqual({ success: true, data: message });
  },
);

test.each(Object.values(examples))(
  '$type is refused with a value of another kind or too long a text',
  (message) => {
    for (const path of leavesOf(message))
      for (const value of [null, 7, [], {}, ['open'], 'x'.repeat(4001)])
        expect(parse(withLeaf(message, path, value)).success, `${path.join('.')}: ${typeof value}`).toBe(
          false,
        );
  },
);

test.each(['javascript:alert(1)', '/mail/u/0/../', '/mail/u/100/', 'https://evil.example/', '/mail/u/0/\n'])(
  'an account’s place is never %j',
  (slot) => {
    expect(parse(withLeaf(examples['accounts-seen'], ['report', 'slot'], slot)).success).toBe(false);
  },
);

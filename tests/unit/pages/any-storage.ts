import fc from 'fast-check';

const error = { text: 'Server returned error: "Logon failure"', detail: 'Logon failure' };
const report = {
  gmailAddress: 'ann.reader@gmail.com',
  slot: '/mail/u/0/',
  section: 'accounts',
  accounts: [
    { address: 'ann@hotmail.it', state: 'failing', error, editLabel: 'edit info' },
    { address: 'bob@example.org', state: 'healthy' },
  ],
};
const event = { at: 1, cause: 'password-sign-in-ended' };
const pending = { version: 1, at: 1, address: 'ann@hotmail.it' };

/** All that can be in the storage, each record with every field. */
export const wholeStorage = {
  local: {
    'account/ann@hotmail.it': {
      version: 2,
      failed: event,
      savedPassword: { ...event, hasKnownFormat: true, errorBefore: 'refused', triedAt: 2 },
      dismissed: 'try-later',
      failedIn: 'a visit',
      recoveryShownIn: 'another',
      sightings: { 'row-seen': 1, saved: 2 },
      server: 'outlook.office365.com',
      deadlineRead: false,
      gmailAddress: 'ann.reader@gmail.com',
      ticks: { 'forwarding/two-step': 1 },
    },
    'account/bob@example.org': { version: 2, failed: event },
    'last-seen': { version: 1, at: 1, report },
    options: { version: 1, language: 'it', hints: true },
  },
  session: {
    'tab/1': { version: 1, at: 1, report },
    'edit-clicked': { ...pending, tab: 1 },
    refusal: { ...pending, error },
    point: { ...pending, spot: 'row' },
  },
};

type Path = string[];
export type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The paths to every field of a tree, records and lists themselves too. */
const pathsOf = (tree: Tree, before: Path = []): Path[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const path = [...before, key];
    return [path, ...(isTree(value) ? pathsOf(value, path) : [])];
  });

/** Every field of every record: area, key, and the path inside. */
export const everyField: Path[] = pathsOf(wholeStorage).filter((path) => path.length > 1);

/** The whole storage with one field another. */
export function withField(storage: Tree, [first = '', ...rest]: Path, value: unknown): Tree {
  const inner = storage[first];
  const changed = rest.length > 0 && isTree(inner) ? withField(inner, rest, value) : value;
  const copy = (Array.isArray(storage) ? [...storage] : { ...storage }) as Tree;
  copy[first] = changed;
  return copy;
}

/** Values that break careless code, and any JSON; the fake browser cannot keep a null by itself. */
export const anyValue = fc.oneof(
  fc.constantFrom<unknown>('', 0, -1, 1e300, -1e300, true, [], {}, [null], '\u202e', 'x'.repeat(5000)),
  fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null),
);

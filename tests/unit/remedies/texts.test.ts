import { expect, test } from 'vitest';
import { providers } from '../../../lib/mail/providers';
import { remedies } from '../../../lib/remedies/all-remedies';
import { forwardingValues } from '../../../lib/remedies/forwarding-values';
import { type LabelName, labelNames } from '../../../lib/remedies/labels';
import { idsUnder, textsUnder, under, valuesIn } from './english';
import { everyone, people } from './people';

const isLabel = (name: string): name is LabelName => labelNames.some((one) => one === name);

const everyText = [...textsUnder('remedies'), ...textsUnder('guide')];

/** Values that the views put into every text, besides labels. */
const values = [
  ...['address', 'gmailAddress', 'target', 'provider', 'microsoftEnd', 'gmailEnd', 'checked'],
  ...Object.keys(forwardingValues(people.unknown, 'en')),
];

test('the texts of remedies, and of the buttons that start them, are those of the remedies that exist', () => {
  const ids = remedies.map(({ id }) => id).sort();
  expect(idsUnder('remedies').sort()).toEqual(ids);
  expect(idsUnder('hint.start').sort()).toEqual(ids);
});

test.each(remedies)(
  '$id has every text it needs and none that nobody reads',
  ({ id, steps, trouble, ...rest }) => {
    const standings = new Set(everyone.flatMap((person) => rest.standing?.(person) ?? []));
    const anywhere = providers.map((provider) => ({ ...people.unknown, provider }));
    const warnings = new Set(anywhere.flatMap((person) => rest.warnings?.(person) ?? []));
    const wanted = [
      ...[...warnings].map((warning) => `warnings.${warning}`),
      ...['title', 'gives', 'costs', 'time'],
      ...(id === 'modern-client' ? ['gives_elsewhere'] : []),
      ...[...standings].map((standing) => `standing.${standing}`),
      ...(rest.ways ?? []).map((way) => `ways.${way}`),
      ...steps.flatMap((step) => [`steps.${step.id}.do`, `steps.${step.id}.expect`]),
      ...trouble.flatMap((one) => [`trouble.${one.id}.if`, `trouble.${one.id}.then`]),
    ].map((key) => `remedies.${id}.${key}`);
    const found = textsUnder(`remedies.${id}`).map(({ key }) => key);
    expect(found.filter((key) => !/\.steps\.[\w-]+\.note$|\.after$/.test(key)).sort()).toEqual(wanted.sort());
    const stepIds = new Set(steps.map((step) => step.id));
    expect(idsUnder(`remedies.${id}.steps`).filter((step) => !stepIds.has(step))).toEqual([]);
  },
);

test.each(remedies)('$id names exactly the labels that its words put in', ({ id, steps, trouble }) => {
  const parts = [
    ...steps.map((one) => ['steps', one] as const),
    ...trouble.map((one) => ['trouble', one] as const),
  ];
  for (const [part, { id: one, labels = [] }] of parts) {
    const used = textsUnder(`remedies.${id}.${part}.${one}`)
      .flatMap(({ text }) => valuesIn(text))
      .filter(isLabel);
    expect({ one, labels: new Set(labels) }).toEqual({ one, labels: new Set(used) });
  }
});

test('every label is put into some text', () => {
  const used = new Set(everyText.flatMap(({ text }) => valuesIn(text)));
  expect(labelNames.filter((name) => !used.has(name))).toEqual([]);
});

test('texts put in only values that the views know', () => {
  const unknown = everyText.filter(({ text }) =>
    valuesIn(text).some((name) => !values.includes(name) && !isLabel(name)),
  );
  expect(unknown).toEqual([]);
});

test('a remedy’s title, gain and cost put in no values', () => {
  for (const { id } of remedies)
    for (const part of ['title', 'gives', 'costs', 'time', 'after', 'ways'])
      for (const { key, text } of textsUnder(`remedies.${id}.${part}`))
        expect({ key, values: valuesIn(text) }).toEqual({ key, values: [] });
});

test('no text writes a date out: dates come from the facts', () => {
  expect(everyText.filter(({ text }) => /\b20\d\d\b/.test(text))).toEqual([]);
});

test('a text that names Gmail’s end has a form for the month itself and one for afterwards', () => {
  const dated = everyText.filter(
    ({ key, text }) => text.includes('{{gmailEnd}}') && !/_(ending|after)$/.test(key),
  );
  expect(dated.length).toBeGreaterThan(0);
  for (const { key } of dated)
    expect([under(`${key}_ending`), under(`${key}_after`)]).toEqual([expect.any(String), expect.any(String)]);
});

test('texts are short and calm', () => {
  expect(everyText.filter(({ text }) => text.length >= 260 || /[!'<>]/.test(text))).toEqual([]);
});

test('no step removes the account: that comes once forwarding is proven', () => {
  const steps = remedies.flatMap(({ id }) => textsUnder(`remedies.${id}.steps`));
  expect(steps.filter(({ text }) => /\b(remove|delete)\b.{0,30}\b(account|row)\b/i.test(text))).toEqual([]);
});

test('folded parts of the guide are pairs of a title and a text, or a question and an answer', () => {
  for (const part of idsUnder('guide.headings')) {
    expect(under(`guide.headings.${part}`)).toEqual(expect.any(String));
    const pair = part === 'questions' ? ['a', 'q'] : ['text', 'title'];
    for (const id of idsUnder(`guide.${part}`)) {
      const keys = idsUnder(`guide.${part}.${id}`).filter((key) => !/_(ending|after)$/.test(key));
      expect({ id, keys: keys.sort() }).toEqual({ id, keys: pair });
    }
  }
});

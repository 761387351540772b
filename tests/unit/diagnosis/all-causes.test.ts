import { expect, test } from 'vitest';
import { causes } from '../../../lib/diagnosis/all-causes';
import { type Example, resolve } from '../../../lib/diagnosis/cause';
import { causeIds } from '../../../lib/diagnosis/cause-ids';
import { factOf } from '../../../lib/facts/facts';
import { providers } from '../../../lib/mail/providers';
import { remedyIds } from '../../../lib/remedies/remedy-ids';
import english from '../../../locales/en.json';
import { diagnoseText } from './diagnose-text';

const labelOf = ({ detail, text, address, server = '' }: Example) =>
  `${detail || text} | ${address} ${server}`;
const examples = causes.flatMap(({ id, examples }) =>
  examples.map((example) => ({ id, example, label: labelOf(example) })),
);
const counterExamples = causes.flatMap(({ id, counterExamples }) =>
  counterExamples.map((example) => ({ id, example, label: labelOf(example) })),
);

test('every cause of the list is declared once', () => {
  expect(causes.map(({ id }) => id).sort()).toEqual([...causeIds].sort());
});

test('every cause has its sentence and its reason in locales/en.json, and no text is left over', () => {
  const texts = Object.entries(english.causes).map(([id, parts]) => [id, Object.keys(parts).sort()]);
  const wanted = causeIds.map((id) => [id, ['says', 'why']]);
  expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(wanted));
});

test('every remedy is a way out of some cause', () => {
  const reached = [undefined, ...providers].flatMap((provider) =>
    causes.flatMap(({ remedies }) =>
      resolve(remedies, { detail: '', text: '', address: 'ann@example.org', provider }),
    ),
  );
  expect(remedyIds.filter((id) => !reached.includes(id))).toEqual([]);
});

test('every cause that an error can have shows examples and counter-examples', () => {
  const without = causes.filter(
    ({ examples, counterExamples }) => !examples.length || !counterExamples.length,
  );
  expect(without.map(({ id }) => id)).toEqual(['recovered', 'moved']);
});

test('causes that errors can have differ in rank', () => {
  const ranks = causes.filter(({ rank }) => rank < 1000).map(({ rank }) => rank);
  expect(new Set(ranks).size).toBe(ranks.length);
});

test.each(examples)('$id owns: $label', ({ id, example }) => {
  const { cause, certainty } = diagnoseText(example);
  expect({ cause, certainty }).toEqual({ cause: id, certainty: example.certainty });
});

test.each(counterExamples)('$id leaves alone: $label', ({ id, example }) => {
  expect(diagnoseText(example).cause).not.toBe(id);
});

test('no cause other than its owner calls an example certain', () => {
  const claims = examples.flatMap(({ id, example: { detail, text = detail, address, server } }) => {
    const provider = providers.find(({ domains }) => domains.includes(address.split('@')[1] ?? ''));
    const seen = { detail: detail || text, text, address, provider, server };
    return causes
      .filter((cause) => cause.id !== id && cause.test(seen) === 'certain')
      .map((cause) => [cause.id, id, seen.detail]);
  });
  expect(claims).toEqual([]);
});

test.each(causes)('$id names only facts and remedies that exist, whatever the provider', (cause) => {
  for (const provider of [undefined, ...providers]) {
    const symptoms = { detail: '', text: '', address: 'ann@example.org', provider };
    const facts = resolve(cause.facts, symptoms);
    expect(facts.filter((id) => !factOf(id))).toEqual([]);
    const remedies = resolve(cause.remedies, symptoms);
    expect(remedies.filter((id) => !remedyIds.includes(id))).toEqual([]);
    expect(new Set(remedies).size).toBe(remedies.length);
    expect(remedies.length > 0).toBe(!['recovered', 'moved'].includes(cause.id));
  }
});

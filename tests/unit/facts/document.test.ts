import { expect, test } from 'vitest';
import { facts } from '../../../lib/facts/facts';
import { isStale } from '../../../lib/facts/fetch-end';
import { factsDocument } from './document';

test('docs/facts.md says what the facts say', async () => {
  await expect(factsDocument()).toMatchFileSnapshot('../../../docs/facts.md');
});

test('a claim that was checked more than 180 days ago is named, so that somebody looks again', ({
  annotate,
}) => {
  const stale = facts.filter((fact) => isStale(fact, new Date())).map(({ id }) => id);
  if (stale.length > 0) {
    console.warn(`Checked more than 180 days ago: ${stale.join(', ')}`);
    void annotate(stale.join(', '), 'stale fact');
  }
  // what is not yet stale today is stale in a year: the warning cannot be asleep
  expect(facts.filter((fact) => isStale(fact, new Date(Date.now() + 366 * 86_400_000)))).toEqual([...facts]);
});

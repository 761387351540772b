import { expect, test } from 'vitest';
import { remedyOf } from '../../../lib/remedies/all-remedies';
import { remedyIds } from '../../../lib/remedies/remedy-ids';
import { pictures } from '../../../lib/remedies/step-pictures';
import english from '../../../locales/en.json' with { type: 'json' };

const all = remedyIds.flatMap((id) =>
  Object.entries(pictures[id] ?? {}).map(([step, picture]) => ({ id, step, picture })),
);

test.each(all)('the picture of $id/$step belongs to a step', ({ id, step }) => {
  expect(remedyOf(id).steps.map((one) => one.id)).toContain(step);
});

test.each(all)('the picture of $id/$step shows where to click', ({ picture }) => {
  expect(picture.rows.some((row) => 'here' in row && row.here)).toBe(true);
});

// a word that the steps do not use would be one that we made up
test.each(all)('the English words in the picture of $id/$step are words of our texts', ({ picture }) => {
  const texts = JSON.stringify(english.remedies);
  for (const row of picture.rows) {
    if ('word' in row && 'english' in row.word) expect(texts).toContain(row.word.english);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowance } from '../../lib/allowance';

function atTime() {
  const clock = { time: 0 };
  return { clock, ...allowance({ share: 0.1, most: 20, longest: 500, now: () => clock.time }) };
}

test('after a rest much may be spent at once, then it is waited for', () => {
  const { clock, spend, wait } = atTime();
  spend(15);
  expect(wait()).toBe(0);
  spend(15);
  expect(wait()).toBe(100);
  clock.time += 60;
  expect(wait()).toBeCloseTo(40);
  clock.time += 40;
  expect(wait()).toBeCloseTo(0);
});

test('a long rest fills it up to its limit only', () => {
  const { clock, spend, wait } = atTime();
  clock.time += 1e6;
  spend(20);
  expect(wait()).toBe(0);
  spend(1);
  expect(wait()).toBeCloseTo(10);
});

// one slow reading on a busy machine took the hints away for a quarter of a minute
test('however much was spent, the wait is bounded', () => {
  const spendings = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(spendings, (all) => {
      const { clock, spend, wait } = atTime();
      for (const took of all) {
        spend(took);
        expect(wait()).toBeLessThanOrEqual(500);
      }
      clock.time += 500;
      expect(wait()).toBeCloseTo(0);
    }),
  );
});

test('who waits as told never spends more than the share, what may be spent at once and the last piece', () => {
  const piece = fc.record({ took: fc.double({ min: 0, max: 50, noNaN: true }), rest: fc.nat(1000) });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const { clock, spend, wait } = atTime();
      let spent = 0;
      for (const { took, rest } of pieces) {
        clock.time += wait() + rest;
        clock.time += took;
        spend(took);
        spent += took;
        expect(spent).toBeLessThanOrEqual(0.1 * clock.time + 20 + took + 1e-6);
      }
    }),
  );
});

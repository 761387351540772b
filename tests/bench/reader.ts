import { readSection } from '../../lib/gmail/accounts-list/section';

/** In the page: how long so many readings of it took, in milliseconds, and how many accounts were found. */
function timeReadings(many: number): { took: number[]; accounts: number } {
  let accounts = 0;
  const took = Array.from({ length: many }, () => {
    const start = performance.now();
    // a clock that goes in steps of a millisecond or so needs more than one reading of a small page
    const end = start + 5;
    let readings = 0;
    do {
      accounts = readSection().rows.length;
      readings += 1;
    } while (performance.now() < end);
    return (performance.now() - start) / readings;
  });
  return { took, accounts };
}

Object.assign(globalThis, { timeReadings });

import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('bench.ts');

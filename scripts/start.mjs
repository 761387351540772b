import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('start.ts');

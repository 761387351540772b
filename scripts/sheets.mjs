import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('sheets.ts');

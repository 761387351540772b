import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('live.ts');

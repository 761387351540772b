import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('package.ts');

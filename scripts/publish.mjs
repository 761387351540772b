import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('publish.ts');

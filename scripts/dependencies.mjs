import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('dependencies.ts');

import { setUpAndRun } from './set-up.mjs';

await setUpAndRun('store-pictures.ts');

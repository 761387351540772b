import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependenciesDocument } from './dependencies/document.ts';
import { knownPackages } from './dependencies/installed.ts';
import { weigh, weightsFile } from './dependencies/weights.ts';
import { main, root } from './run.ts';

// writes docs/dependencies.md, and beside it the weights for the test that weighs again
main(async () => {
  const weights = await weigh();
  writeFileSync(weightsFile, `${JSON.stringify(weights, null, 2)}\n`);
  const file = join(root, 'docs', 'dependencies.md');
  writeFileSync(file, dependenciesDocument(knownPackages(), weights));
  console.log(`Written: ${file}`);
});

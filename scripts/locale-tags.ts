import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The languages there are texts for: BCP 47 tags, one for each file in the `locales` folder of `root`. */
export const localeTags = (root: string): string[] =>
  readdirSync(join(root, 'locales'))
    .flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? [])
    .sort();

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../lib/i18n/translator.ts';

/** The languages we have texts for: BCP 47 tags, one for each file in the `locales` folder of `root`. */
export const localeTags = (root: string): string[] =>
  readdirSync(join(root, 'locales'))
    .flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? [])
    .sort();

/** The texts of one language as its file holds them. */
export const readTexts = (root: string, tag: string): Texts & { store: Record<string, string> } =>
  JSON.parse(readFileSync(join(root, 'locales', `${tag}.json`), 'utf8'));

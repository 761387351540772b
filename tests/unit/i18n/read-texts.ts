import { readFileSync } from 'node:fs';
import type { Texts } from '../../../lib/i18n/translator';
import { localeTags } from '../../../scripts/locale-tags';

const root = new URL('../../../', import.meta.url).pathname;

/** All languages there are texts for. */
export const tags = localeTags(root);

/** The texts of a language, each under its whole key. */
export type FlatTexts = ReadonlyMap<string, string>;

const flat = (texts: Texts, before = ''): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : flat(value, `${before}${name}.`),
  );

/** The file of one language. */
export const treeOf = (tag: string): Texts => JSON.parse(readFileSync(`${root}locales/${tag}.json`, 'utf8'));

/** The same, flat. */
export const readTexts = (tag: string): FlatTexts => new Map(flat(treeOf(tag)));

/** Names of the values a text puts in, each once, sorted. */
export const valuesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();

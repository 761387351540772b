import type { PageWords } from '../gmail/page-words';
import { pageWordsRecord } from './records';
import { readRecord, updateRecord } from './storage';

const key = 'page-words';

/** Remembers what Gmail's pages call their controls. Words of another language than before take the place of all earlier ones. */
export const rememberPageWords = (language: string, words: PageWords) =>
  updateRecord('local', key, pageWordsRecord, (before) => ({
    version: 1 as const,
    language,
    words: { ...(before?.language === language && before.words), ...words },
  }));

/** What Gmail's pages called their controls when they were seen last. */
export const readPageWords = async (): Promise<PageWords> =>
  (await readRecord('local', key, pageWordsRecord))?.words ?? {};

import type { PageWords } from '../gmail/words/page-words';
import { readRecord, updateRecord } from './items';
import { pageWordsRecord } from './records';

const key = 'page-words';

/**
 * Remembers what Gmail's pages call their controls. Words of another language than before take the place of all earlier
 * ones; a page that does not tell its language is taken to have the one before.
 */
export const rememberPageWords = (language: string, words: PageWords) =>
  updateRecord('local', key, pageWordsRecord, (before) => ({
    version: 1 as const,
    language: language || (before?.language ?? ''),
    words: { ...((!language || before?.language === language) && before?.words), ...words },
  }));

const read = () => readRecord('local', key, pageWordsRecord);

/** What Gmail's pages called their controls when they were seen last. */
export const readPageWords = async (): Promise<PageWords> => (await read())?.words ?? {};

/** The language that Gmail's pages had when they were seen last; empty when none told it. */
export const readGmailLanguage = async (): Promise<string> => (await read())?.language ?? '';

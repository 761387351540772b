import type { PageWords } from '../gmail/words/page-words';
import { type Draft, readItem } from './items';
import { gmailWordsItem } from './records';

/**
 * Notes what Gmail's pages call their controls. Words of another language replace all earlier ones; a page that does not
 * name its language is taken to have the one before.
 */
export function noteGmailWords(stored: Draft, language: string, words: PageWords): void {
  const before = stored.get(gmailWordsItem);
  stored.set(gmailWordsItem, {
    version: 1,
    language: language || (before?.language ?? ''),
    words: { ...((!language || before?.language === language) && before?.words), ...words },
  });
}

/** What Gmail's pages called their controls when they were last seen. */
export const readGmailWords = async (): Promise<PageWords> => (await readItem(gmailWordsItem))?.words ?? {};

/** The language that Gmail's pages had when they were last seen; empty when none named it. */
export const readGmailLanguage = async (): Promise<string> =>
  (await readItem(gmailWordsItem))?.language ?? '';

import { facts } from '../lib/facts/facts.ts';
import { withEnglish } from '../lib/i18n/complete-texts.ts';
import { dateInWords } from '../lib/i18n/date-in-words.ts';
import { localeTags, readTexts } from './locale-tags.ts';

/** What browsers call a language where it is not our tag. */
const browserNames: Record<string, string[]> = { no: ['nb', 'nn', 'no'] };

const dates = facts.flatMap(({ since, checked }: { since?: string; checked: string }) =>
  since ? [since, checked] : [checked],
);

/** All dates of our facts in the words of a language. */
const datesInWords = (locale: string): Record<string, string> =>
  Object.fromEntries(dates.map((date) => [date, dateInWords(date, locale)]));

/** The files of all languages for the package: our texts, and what browsers show of us in the store's texts. */
export const localeFiles = (root: string): { relativeDest: string; contents: string }[] => {
  const english = readTexts(root, 'en');
  return localeTags(root).flatMap((tag) => {
    const texts = readTexts(root, tag);
    const { name, description } = { ...english.store, ...texts.store };
    const messages = { storeName: { message: name }, storeDescription: { message: description } };
    return [
      {
        relativeDest: `locales/${tag}.json`,
        contents: JSON.stringify({
          ...withEnglish(texts, english),
          dates: datesInWords(tag),
        }),
      },
      ...(browserNames[tag] ?? [tag.replace('-', '_')]).map((folder) => ({
        relativeDest: `_locales/${folder}/messages.json`,
        contents: JSON.stringify(messages),
      })),
    ];
  });
};

import { type KnownWords, knownWords } from './known-words';

/** Words without what may vary: case, spacing, kind of apostrophe, marks at their ends. */
export const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s«]+|[\s:：.…。»]+$/gu, '')
    .toLowerCase();

/** Whether `words` are one of `phrases`, whole. */
export const isOneOf = (words: string, phrases: readonly string[]): boolean => phrases.includes(plain(words));

/** Whether `words` hold one of `phrases` somewhere. */
export const holds = (words: string, phrases: readonly string[]): boolean => {
  const text = plain(words);
  return phrases.some((phrase) => text.includes(phrase));
};

/** All wordings of one thing, plain. Detection must not depend on them: most languages' words are not known. */
const wordings = (words: KnownWords): string[] => Object.values(words).flatMap(wordingsOf);
const wordingsOf = ([text, , ...others]: KnownWords[string]): string[] => [text, ...others].map(plain);

export const sectionPhrases = wordings(knownWords.fetchSection);
export const addPhrases = wordings(knownWords.addAccount);
export const checkNowPhrases = wordings(knownWords.checkNow);
export const editPhrases = wordings(knownWords.editLabel);
export const deletePhrases = wordings(knownWords.deleteLabel);
/** Labels of the button that sends the POP form. */
export const savePhrases = [...wordings(knownWords.addButton), ...wordings(knownWords.saveChanges)];
export const checkingPhrases = ['checking mail', 'メールの確認中'];

export const otherSectionPhrases = [
  'send mail as',
  'grant access to your account',
  'import mail and contacts',
];

/** Fields of the POP form whose labels are known; "POP" and "SSL" need no table, they stay Latin everywhere. */
export const fieldPhrases = {
  username: wordings(knownWords.username),
  port: wordings(knownWords.port),
  leaveCopy: wordings(knownWords.leaveCopy),
  labelIncoming: wordings(knownWords.labelIncoming),
  archive: wordings(knownWords.archive),
};

// several languages share their words for these
const { password: _password, port: _port, deleteLabel: _delete, ...telling } = knownWords;
const tables: KnownWords[] = Object.values(telling);
const languages = [...new Set(tables.flatMap((words) => Object.keys(words)))];

/** The language of a page that calls its controls so; `undefined` where none of the words is known. */
export function languageOfWords(words: readonly string[]): string | undefined {
  const votes = (language: string) => {
    const [base = ''] = language.split('-');
    const own = tables.map((table) => table[language] ?? table[base]).filter((entry) => entry !== undefined);
    return own.filter((entry) => words.some((word) => holds(word, wordingsOf(entry)))).length;
  };
  const [first] = languages
    .map((language) => ({ language, votes: votes(language) }))
    .toSorted((a, b) => b.votes - a.votes);
  return first && first.votes > 0 ? first.language : undefined;
}

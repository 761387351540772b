import { expect, test } from 'vitest';
import {
  addPhrases,
  checkingPhrases,
  checkNowPhrases,
  deletePhrases,
  editPhrases,
  fieldPhrases,
  holds,
  savePhrases,
  sectionPhrases,
} from '../../../../lib/gmail/words/phrases';
import { languages } from '../../../replica/languages/languages';
import type { WordKey } from '../../../replica/languages/words';

/** The phrases by which the readers know a text of the replica. */
const phrasesOf: Partial<Record<WordKey, readonly string[]>> = {
  section: sectionPhrases,
  add: addPhrases,
  checkNow: checkNowPhrases,
  checking: checkingPhrases,
  edit: editPhrases,
  remove: deletePhrases,
  username: fieldPhrases.username,
  port: fieldPhrases.port,
  leaveCopy: fieldPhrases.leaveCopy,
  label: fieldPhrases.labelIncoming,
  archive: fieldPhrases.archive,
  addAccount: savePhrases,
  saveChanges: savePhrases,
};

test.each(Object.entries(languages))(
  'every word that a source gives for Gmail in %s is known to the readers',
  (_, { words }) => {
    const known = Object.entries(phrasesOf).flatMap(([key, phrases]) => {
      const [text, mark] = words[key as WordKey] ?? [];
      return text && /[ABC]/.test(mark ?? '') ? [{ key, text, isKnown: holds(text, phrases) }] : [];
    });
    expect(known.filter(({ isKnown }) => !isKnown)).toEqual([]);
  },
);

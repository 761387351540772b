import { errorWitnesses } from '../../../lib/gmail/accounts-list/fetch-error';
import type { MarkText } from '../../../lib/gmail/report/skeleton';
import {
  addPhrases,
  checkingPhrases,
  checkNowPhrases,
  deletePhrases,
  editPhrases,
  fieldPhrases,
  holds,
  otherSectionPhrases,
  says,
  sectionPhrases,
} from '../../../lib/gmail/words/phrases';
import { type MarkName, markNames } from '../vocabulary';

const one = (phrases: readonly string[]) => (text: string) => says(text, phrases);
const some = (phrases: readonly string[]) => (text: string) => holds(text, phrases);

// POP alone makes no error of a text: every label in the window has it
const isError = (text: string, at: Element): boolean =>
  errorWitnesses({ text, elements: [at] }).some((name) => name !== 'speaks of POP');

/** What a text is, where that is Gmail's or ours to say: a revived snapshot needs it, and it is nobody's secret. */
const marks: Record<MarkName, (text: string, at: Element) => boolean> = {
  section: some(sectionPhrases),
  'other-section': some(otherSectionPhrases),
  add: one(addPhrases),
  'check-now': one(checkNowPhrases),
  checking: some(checkingPhrases),
  edit: one(editPhrases),
  delete: one(deletePhrases),
  username: one(fieldPhrases.username),
  port: one(fieldPhrases.port),
  'leave-copy': some(fieldPhrases.leaveCopy),
  error: isError,
  named: (text) => /^[^@]{1,80}[<(（]\S+@/.test(text),
  sentence: (text) => /\S\s+\S+\s+\S/.test(text),
};

/** The marks of one text; of a field's value none but POP's two ports, by which a port that is typed in is known. */
export const marksOf: MarkText = (text, at) =>
  at.localName === 'input'
    ? ['110', '995'].filter((port) => port === text.trim())
    : markNames.filter((name) => marks[name](text, at));

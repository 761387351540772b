import { knownWords } from '../../gmail/words/known-words';
import type { Words } from './word';

const {
  accountsTab,
  fetchSection,
  addAccount,
  checkNow,
  // a fall-back: where the page was seen, its own word is put in
  editLabel,
  importMail,
  usePop3,
  password,
  leaveCopy,
  useSsl,
  labelIncoming,
  saveChanges,
} = knownWords;

/** Words of Gmail's "Accounts and Import" and of its POP window that steps name. */
export const gmailAccountWords = {
  accountsTab,
  fetchSection,
  addAccount,
  checkNow,
  editLabel,
  importMail,
  usePop3,
  password,
  leaveCopy,
  useSsl,
  labelIncoming,
  saveChanges,
} satisfies Record<string, Words>;

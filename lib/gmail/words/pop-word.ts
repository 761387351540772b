/**
 * The word POP, which stays Latin in every language and takes a hyphen in many (`POP3-Zugriff`, `POP3-hozzáférés`,
 * `ל-POP3`); not as a part of a server's name.
 */
export const popWord = /(?<![\w.]|\w-)POP ?3?(?!\w|[\w-]*\.\w)/i;

const account = /[^\s@]{1,64}@[^\s@]+(?:\s?[(（]POP3?[)）])?/gi;
const remark = /[([（【［][^()[\]（）【】［］]{0,40}POP ?3?[^()[\]（）【】［］]{0,40}[)\]）】］]/gi;

const server = /\bPOP ?3?[- ]ser[vw]\p{L}{0,9}|ser[vw]\p{L}{1,9} POP ?3?(?!\w)/giu;

/** `text` without addresses and the "(POP3)" behind them. */
export const withoutAccounts = (text: string): string => text.replace(account, ' ');

/** `text` without accounts and other remarks in brackets that only name the way, such as "(using POP3)". */
export const withoutPopRemarks = (text: string): string => withoutAccounts(text).replace(remark, ' ');

/** `text` without "POP server", in the languages that call a server so: it names a machine or a field, no access. */
export const withoutPopServers = (text: string): string => text.replace(server, ' ');

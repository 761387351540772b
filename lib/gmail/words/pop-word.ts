/**
 * The word POP, which stays Latin in every language and takes a hyphen in many (`POP3-Zugriff`, `POP3-hozzáférés`);
 * not as a part of a server's name.
 */
export const popWord = /(?<![\w.-])POP ?3?(?!\w|[\w-]*\.\w)/i;

const address = /[^\s@]{1,64}@[^\s@]+/g;
const remark = /[([（【［][^()[\]（）【】［］]{0,40}POP ?3?[^()[\]（）【】［］]{0,40}[)\]）】］]/gi;

/** `text` without addresses, and without remarks such as "(POP3)" behind an account or "(using POP3)" behind a heading. */
export const withoutPopRemarks = (text: string): string => text.replace(address, ' ').replace(remark, ' ');

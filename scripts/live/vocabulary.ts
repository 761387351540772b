/** What a snapshot may say of a text beside its length: the skeleton's key words, and our names for what it is. */
export const keyWords = [
  'POP',
  'POP3',
  'SSL',
  'TLS',
  'SMTP',
  'IMAP',
  '110',
  '995',
  '@',
  'digit',
  'quotes',
] as const;

export const markNames = [
  'section',
  'other-section',
  'add',
  'check-now',
  'checking',
  'edit',
  'delete',
  'username',
  'port',
  'leave-copy',
  'error',
  'named',
  'sentence',
] as const;

export type MarkName = (typeof markNames)[number];

/** A line of the skeleton: a tag, a mark in place of a text, or the sign that it was cut off. */
const line = new RegExp(
  `^ *(?:<[a-z]{1,12}[1-6]?(?: role=[a-z]+)?(?: type=[a-z]+)?(?: value=(?:110|995))?(?: class="[\\w -]+")?>` +
    `|\\[\\d+(?: (?:${[...keyWords, ...markNames].join('|')}))*\\]|…)$`,
);

/** Whether a line of a snapshot is structure alone, so that no text of anybody's can be in it. */
export const isStructure = (text: string): boolean => line.test(text);

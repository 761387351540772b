/** Names and codes: texts that are the same in any language. */
export const sameEverywhere: readonly string[] = [
  'Pop Doctor',
  'Pop Doctor for Gmail',
  'OK',
  'SSL',
  'Thunderbird',
  'Outlook',
];

/** Words that a language shares with English. */
export const sameIn: Readonly<Record<string, readonly string[]>> = {
  it: ['Server'],
};

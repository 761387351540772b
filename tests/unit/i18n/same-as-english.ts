/** Names and codes: texts that are the same in any language. */
export const sameEverywhere: readonly string[] = [
  'Pop Doctor',
  'Pop Doctor for Gmail',
  'OK',
  'Thunderbird',
  'Outlook',
];

/** Words that a language shares with English. */
export const sameIn: Readonly<Record<string, readonly string[]>> = {
  cs: ['Server', 'Port'],
  da: ['Server', 'Port', 'Version {{version}}'],
  de: ['Server', 'Port', 'Version {{version}}'],
  es: ['No'],
  fr: ['Port', 'Options', 'Version {{version}}', 'Questions'],
  hu: ['Port'],
  id: ['Server', 'Port', 'Tips'],
  it: ['Server', 'Password', 'No'],
  nl: ['Server', 'Protocol', 'Tips'],
  no: ['Server', 'Port', 'Pop Doctor for {{address}}'],
  pl: ['Port'],
  ro: ['Server', 'Port', 'Protocol'],
  sv: ['Server', 'Port', 'Version {{version}}', 'Tips'],
};

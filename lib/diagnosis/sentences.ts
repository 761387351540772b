const sentence = /.+?(?:[.!?;:](?=\s|$)|[。！？；：]|$)/gsu;

/** The sentences of a text in any script; a full stop inside a server's name ends none. */
export const sentencesOf = (text: string): string[] => text.match(sentence) ?? [];

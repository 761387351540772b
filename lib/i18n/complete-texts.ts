import type { Texts } from './translator';

/** The texts of a language, with the English text under each key that it lacks. */
export function withEnglish(texts: Texts, english: Texts): Texts {
  const merged = { ...english, ...texts };
  for (const [key, text] of Object.entries(english)) {
    const own = texts[key];
    if (typeof text === 'object' && typeof own === 'object') merged[key] = withEnglish(own, text);
  }
  return merged;
}

/** Keys of English texts that a language lacks, such as `hint.dismiss`; each language has plurals of its own. */
export function missingKeys(texts: Texts, english: Texts, path = ''): string[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const own = texts[key];
    if (typeof text === 'object')
      return missingKeys(typeof own === 'object' ? own : {}, text, `${path}${key}.`);
    return own === undefined && !isPluralForm(key, texts) ? `${path}${key}` : [];
  });
}

const plural = /_(?:zero|one|two|few|many|other)$/;

const isPluralForm = (key: string, texts: Texts): boolean =>
  plural.test(key) && key.replace(plural, '_other') in texts;

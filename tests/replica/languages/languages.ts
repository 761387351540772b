import { ja, ko, zhCN, zhTW } from './asian.ts';
import { english } from './en.ts';
import { cs, de, nl, pl, ru, sv, tr } from './european.ts';
import { es, esLatin, fr, it, pt } from './romance.ts';
import { allWords, type Language, type Words } from './words.ts';

const en: Language = { tag: 'en', script: 'latin', words: english };
// no word of these is known: all they show is nonsense in the right script
const ar: Language = { tag: 'ar', script: 'arabic', words: {} };
const he: Language = { tag: 'iw', script: 'hebrew', words: {} };
const el: Language = { tag: 'el', script: 'greek', words: {} };
const hi: Language = { tag: 'hi', script: 'devanagari', words: {} };
const th: Language = { tag: 'th', script: 'thai', words: {} };
// three that we have no texts for either: ours are English there
const fa: Language = { tag: 'fa', script: 'persian', words: {} };
const ka: Language = { tag: 'ka', script: 'georgian', words: {} };
const xx: Language = { tag: 'xx', script: 'latin', words: {} };

/** Every language of the replica. `xx` is one nobody knows; from `ar` on all is nonsense, in the right script. */
export const languages: Record<string, Language> = {
  en,
  it,
  es,
  'es-419': esLatin,
  fr,
  de,
  cs,
  ja,
  nl,
  pl,
  pt,
  ko,
  'zh-TW': zhTW,
  'zh-CN': zhCN,
  ru,
  tr,
  sv,
  ar,
  he,
  el,
  hi,
  th,
  fa,
  ka,
  xx,
};

/** A language with all its texts, stand-ins included. @throws for a language the replica does not have. */
export function languageOf(key: string): Omit<Language, 'words'> & { words: Words } {
  const language = languages[key];
  if (!language) throw new Error(`The replica has no language "${key}"`);
  return { ...language, words: allWords(language) };
}

import { caps } from '../caps';
import { languageOfWords } from './phrases';

/**
 * The language of a Gmail page as a BCP 47 tag: what its root says (C), else what its words give away; empty when neither
 * tells. `words` are what the page calls its controls.
 */
export function readPageLanguage(page: Document = document, words: readonly string[] = []): string {
  const told = page.documentElement.lang || page.body?.lang;
  return (told || languageOfWords(words) || '').slice(0, caps.language);
}

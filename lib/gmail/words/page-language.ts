import { caps } from '../caps';
import { languageOfWords } from './phrases';

/**
 * The language of a Gmail page as a BCP 47 tag: what its root says (C), else the POP window's address (HIGH), else what its
 * words give away; empty when none tells. `words` are what the page calls its controls.
 */
export function readPageLanguage(page: Document = document, words: readonly string[] = []): string {
  const told = page.documentElement.lang || page.body?.lang || languageOfAddress(page.URL);
  return (told || languageOfWords(words) || '').slice(0, caps.language);
}

/** From `jsver=(hash).(language).`, such as `es_419`. */
const languageOfAddress = (address: string): string | undefined =>
  /[?&]jsver=[^&#]*?\.([a-z]{2,3}(?:_[A-Za-z\d]{2,4})?)(?:[.&#]|$)/.exec(address)?.[1]?.replace('_', '-');

import { caps } from '../caps';
import { languageOfWords } from './phrases';

/**
 * The language of a Gmail page as a BCP 47 tag: stated by its root (C), else by the POP window's address (HIGH), else that
 * of its words; empty when unknown. `words` are the labels of the page's controls.
 */
export function readPageLanguage(page: Document = document, words: readonly string[] = []): string {
  const stated = page.documentElement.lang || page.body?.lang || languageOfAddress(page.URL);
  return (stated || languageOfWords(words) || '').slice(0, caps.language);
}

/** From `jsver=(hash).(language).`, such as `es_419`. */
const languageOfAddress = (address: string): string | undefined =>
  /[?&]jsver=[^&#]*?\.([a-z]{2,3}(?:_[A-Za-z\d]{2,4})?)(?:[.&#]|$)/.exec(address)?.[1]?.replace('_', '-');

import { languageOfSection } from './phrases';

/** Longest tag we pass on; RFC 5646 asks for room for 35 characters at least. */
const tagCap = 40;

/**
 * The language of a Gmail page as a BCP 47 tag: what its root says (C), else what its words give away, else what the
 * reader's browser prefers. `label` is the section's own name, where it is on the page.
 */
export function readPageLanguage(
  page: Document = document,
  label = '',
  preferred = navigator.language,
): string {
  const told = page.documentElement.lang || page.body?.lang;
  return (told || languageOfSection(label) || preferred || 'en').slice(0, tagCap);
}

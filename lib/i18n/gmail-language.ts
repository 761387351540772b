import type { Speech } from '../messaging/answers';
import { readGmailLanguage } from '../storage/gmail-words';
import { loadTexts } from './load-texts';
import { resolveLocale } from './locales';
import { pageParts, pick } from './translator';

/**
 * The texts that a script in a Gmail page of this language needs. A page that does not tell its language, as Gmail's window
 * may not, has the one in which Gmail was seen last, else the one that the browser prefers.
 */
export async function speechFor(language: string): Promise<Speech> {
  const locale = resolveLocale(language || (await readGmailLanguage()) || navigator.language);
  return { locale, texts: pick(await loadTexts(locale), pageParts) };
}

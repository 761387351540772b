import { loadTexts } from '../i18n/load-texts';
import { resolveLocale } from '../i18n/locales';
import { type LanguageBundle, pageParts, pick } from '../i18n/translator';
import { readGmailLanguage } from '../storage/gmail-words';

/**
 * The texts for a script in a Gmail page of this language. A page that does not name its language, as Gmail's window
 * may not, gets the language in which Gmail was last seen, or else the one that the browser prefers.
 */
export async function bundleForGmail(
  language: string,
  parts: readonly string[] = pageParts,
): Promise<LanguageBundle> {
  const locale = resolveLocale(language || (await readGmailLanguage()) || navigator.language);
  return { locale, texts: pick(await loadTexts(locale), parts) };
}

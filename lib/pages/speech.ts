import browser from 'webextension-polyfill';
import { directionOf, type Locale, resolveLocale } from '../language';
import { loadTexts } from '../load-texts';
import type { OptionsRecord } from '../memory/records';
import { type Texts, type Translate, translator } from '../texts';

/** The language of our own pages: the one chosen in the options, else the browser's. Sets it on the document, too. */
export async function speakOn(
  page: Document,
  options: OptionsRecord,
): Promise<{ locale: Locale; t: Translate; texts: Texts }> {
  const locale = resolveLocale(options.language ?? browser.i18n.getUILanguage());
  const texts = await loadTexts(locale);
  const t = translator(locale, texts);
  page.documentElement.lang = locale;
  page.documentElement.dir = directionOf(locale);
  page.title = t('store.name');
  return { locale, t, texts };
}

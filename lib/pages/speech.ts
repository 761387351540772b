import browser from 'webextension-polyfill';
import { directionOf, type Locale, resolveLocale } from '../language';
import { loadTexts } from '../load-texts';
import type { OptionsRecord } from '../memory/records';
import { type Translate, translator } from '../texts';

/** The language of our own pages: the one chosen in the options, else the browser's. Sets it on the document, too. */
export async function speakOn(
  page: Document,
  options: OptionsRecord,
): Promise<{ locale: Locale; t: Translate }> {
  const locale = resolveLocale(options.language ?? browser.i18n.getUILanguage());
  const t = translator(locale, await loadTexts(locale));
  page.documentElement.lang = locale;
  page.documentElement.dir = directionOf(locale);
  page.title = t('store.name');
  return { locale, t };
}

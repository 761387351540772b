import { browser } from 'wxt/browser';
import { loadTexts } from './load-texts';
import { directionOf, type Locale, resolveLocale } from './locales';
import { type Texts, type Translate, translator } from './translator';

/** The person's choice of a language, where there is one. */
interface LanguageChoice {
  language?: string | undefined;
}

/** The language of our own pages, loaded. */
export interface OwnLanguage {
  locale: Locale;
  /** The tag that the locale serves. */
  language: string;
  t: Translate;
  texts: Texts;
}

/** The language of our own pages and the toolbar icon: the one chosen in the options, else the browser's. */
export async function loadOwnLanguage(options: LanguageChoice): Promise<OwnLanguage> {
  const language = options.language ?? browser.i18n.getUILanguage();
  const locale = resolveLocale(language);
  const texts = await loadTexts(locale);
  return { locale, language, t: translator(locale, texts), texts };
}

/** Loads it and sets language, direction and title of one of our pages. */
export async function applyOwnLanguage(page: Document, options: LanguageChoice): Promise<OwnLanguage> {
  const own = await loadOwnLanguage(options);
  page.documentElement.lang = own.locale;
  page.documentElement.dir = directionOf(own.locale);
  page.title = own.t('store.name');
  return own;
}

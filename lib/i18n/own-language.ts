import { browser } from 'wxt/browser';
import type { OptionsRecord } from '../storage/records';
import { loadTexts } from './load-texts';
import { directionOf, type Locale, resolveLocale } from './locales';
import { type Texts, type Translate, translator } from './translator';

/** What speaks in our own places, outside Gmail's pages. */
interface OwnSpeech {
  locale: Locale;
  t: Translate;
  texts: Texts;
}

/** The language of our own places: the one chosen in the options, else the browser's. */
export async function ownSpeech(options: OptionsRecord | Promise<OptionsRecord>): Promise<OwnSpeech> {
  const usual = resolveLocale(browser.i18n.getUILanguage());
  // few choose another: these texts are on their way while the choice is read
  void loadTexts(usual);
  const { language } = await options;
  const locale = language ? resolveLocale(language) : usual;
  const texts = await loadTexts(locale);
  return { locale, t: translator(locale, texts), texts };
}

/** The same, set on one of our pages as well. */
export async function speakOn(
  page: Document,
  options: OptionsRecord | Promise<OptionsRecord>,
): Promise<OwnSpeech> {
  const speech = await ownSpeech(options);
  page.documentElement.lang = speech.locale;
  page.documentElement.dir = directionOf(speech.locale);
  page.title = speech.t('store.name');
  return speech;
}

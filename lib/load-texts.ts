import browser from 'webextension-polyfill';
import type { Locale } from './language';
import type { Texts } from './texts';

/** Loads one language out of our own package: the only kind of request this extension ever makes. */
export const loadTexts = async (locale: Locale): Promise<Texts> =>
  (await (await fetch(browser.runtime.getURL(`locales/${locale}.json`))).json()) as Texts;

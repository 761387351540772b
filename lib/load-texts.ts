import browser from 'webextension-polyfill';
import type { Locale } from './language';
import type { Texts } from './texts';

/**
 * Loads one language out of our own package: the only kind of request this extension ever makes.
 * Parts that are not translated yet (whole parts, such as the guide) are there in English.
 */
export async function loadTexts(
  locale: Locale,
  parts: readonly string[] = ['remedies', 'guide'],
): Promise<Texts> {
  const texts = await loadFile(locale);
  const isWhole = parts.every((part) => part in texts);
  return isWhole ? texts : { ...(await loadFile('en')), ...texts };
}

const loadFile = async (locale: Locale): Promise<Texts> =>
  (await (await fetch(browser.runtime.getURL(`locales/${locale}.json`))).json()) as Texts;

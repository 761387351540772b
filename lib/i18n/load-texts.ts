import { browser } from 'wxt/browser';
import type { Locale } from './locales';
import type { Texts } from './translator';

const loaded = new Map<Locale, Promise<Texts>>();

/** Loads one language out of our own package, once: the only kind of request this extension ever makes. */
export function loadTexts(locale: Locale): Promise<Texts> {
  const known = loaded.get(locale);
  if (known) return known;
  const texts = load(locale);
  loaded.set(locale, texts);
  texts.catch(() => loaded.delete(locale));
  return texts;
}

const load = async (locale: Locale): Promise<Texts> =>
  (await (await fetch(`${browser.runtime.getURL('/')}locales/${locale}.json`)).json()) as Texts;

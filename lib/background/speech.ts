import type { Speech } from '../answers';
import { resolveLocale } from '../language';
import { loadTexts } from '../load-texts';
import { pageParts, pick } from '../texts';

/** The texts that a script in a Gmail page of this language needs. */
export async function speechFor(language: string): Promise<Speech> {
  const locale = resolveLocale(language);
  return { locale, texts: pick(await loadTexts(locale), pageParts) };
}

/** The languages we have texts for, as BCP 47 tags; each is a file in `locales/`. */
export const locales = ['en', 'it', 'es'] as const;

export type Locale = (typeof locales)[number];

/** Old and close tags, to the tag whose texts serve them. */
const aliases: Record<string, string> = {
  iw: 'he',
  in: 'id',
  nb: 'no',
  nn: 'no',
  tl: 'fil',
  jw: 'jv',
  pt: 'pt-BR',
  zh: 'zh-CN',
};

/**
 * The locale whose texts serve a language tag (`es-419` → `es`); English when none does. Accepts `_` for `-`
 * and any case.
 */
export function resolveLocale(tag: string | undefined, available: readonly string[] = locales): Locale {
  const parts = (tag ?? '').trim().replaceAll('_', '-').toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const short = parts.slice(0, length).join('-');
    for (const candidate of [short, aliases[short]]) {
      const found = candidate && available.find((locale) => locale.toLowerCase() === candidate.toLowerCase());
      if (found) return found as Locale;
    }
  }
  return 'en';
}

/** Right-to-left languages of Gmail. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|he|iw|ur)\b/i.test(tag) ? 'rtl' : 'ltr';

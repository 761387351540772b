declare const __LOCALES__: readonly string[];

/** A BCP 47 tag that is the name of a file in `locales/`. */
export type Locale = string;

/**
 * The languages we have texts for, in the order of their tags. The build lists the folder (`scripts/locale-tags.ts`):
 * a glob import would put every text into every script.
 */
export const locales: readonly Locale[] = __LOCALES__;

/** Tags whose reader is served by another tag: old codes, regions and scripts, and neighbours that are read with ease. */
const servedBy: Record<string, string> = {
  iw: 'he',
  in: 'id',
  nb: 'no',
  nn: 'no',
  tl: 'fil',
  jw: 'jv',
  mo: 'ro',
  pt: 'pt-BR',
  'pt-ao': 'pt-PT',
  'pt-mz': 'pt-PT',
  zh: 'zh-CN',
  'zh-hant': 'zh-TW',
  'zh-hk': 'zh-TW',
  'zh-mo': 'zh-TW',
  ca: 'es',
  eu: 'es',
  gl: 'es',
  sk: 'cs',
};

/**
 * The locale whose texts serve a language tag (`es-419` → `es`, `zh-HK` → `zh-TW`); English when none does.
 * Accepts `_` for `-` and any case.
 */
export function resolveLocale(tag: string | undefined, available: readonly Locale[] = locales): Locale {
  const parts = (tag ?? '').trim().replaceAll('_', '-').toLowerCase().split('-');
  const find = (wanted: string | undefined) =>
    available.find((locale) => locale.toLowerCase() === wanted?.toLowerCase());
  for (let length = parts.length; length > 0; length--) {
    const short = parts.slice(0, length).join('-');
    const found = find(short) ?? (Object.hasOwn(servedBy, short) ? find(servedBy[short]) : undefined);
    if (found) return found;
  }
  // another region's texts are better than another language's
  return available.find((locale) => locale.toLowerCase().split('-')[0] === parts[0]) ?? 'en';
}

/** Right-to-left languages of Gmail. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|he|iw|ur)\b/i.test(tag) ? 'rtl' : 'ltr';

import { expect, test } from 'vitest';
import { directionOf, resolveLocale } from '../../lib/i18n/locales.ts';
import { inFirefox } from './harness/bidi.ts';
import { eachBrowser } from './harness/each-browser.ts';

interface Api {
  i18n: { getUILanguage(): string; getMessage(key: string): string };
}

// Firefox takes a language without its pack when told so from inside; Chromium needs its pack (Debian: chromium-l10n)
const speakArabic = `() => {
  Services.locale.availableLocales = ['ar', 'en-US'];
  Services.locale.requestedLocales = ['ar'];
}`;

eachBrowser(
  (shared) => {
    test('popup, guide and options speak the browser’s language, and run its way before they have its texts', async () => {
      if (shared.name === 'firefox') await inFirefox(shared.session.browser, speakArabic);
      for (const file of ['popup.html', 'guide.html', 'options.html']) {
        const tab = await shared.session.extensionPage(file);
        await tab.see('main p');
        const { ui, lang, direction } = await tab.run(() => {
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          const { lang } = document.documentElement;
          document.documentElement.removeAttribute('dir');
          const { direction } = getComputedStyle(document.documentElement);
          return { ui: (browser ?? chrome).i18n.getUILanguage(), lang, direction };
        });
        expect(direction).toBe(directionOf(lang));
        expect(lang).toBe(resolveLocale(ui));
        if (shared.name === 'firefox') expect(lang).toBe('ar');
      }
    });
  },
  { extension: 'built', lang: 'ar' },
);

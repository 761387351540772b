import { expect, test } from 'vitest';
import { inFirefox } from './harness/bidi.ts';
import { eachBrowser } from './harness/each-browser.ts';

const speakArabic = `() => {
  Services.locale.availableLocales = ['ar', 'en-US'];
  Services.locale.requestedLocales = ['ar'];
  // the welcome page has loaded the styles in English
  ChromeUtils.clearResourceCache();
}`;

eachBrowser(
  (shared) => {
    test('our pages are in the browser’s language, and run its way before they have its texts', async () => {
      await inFirefox(shared.session.browser, speakArabic);
      for (const file of ['popup.html', 'guide.html', 'options.html']) {
        const tab = await shared.session.extensionPage(file);
        await tab.see('main p');
        const { lang, direction } = await tab.run(() => {
          const { lang } = document.documentElement;
          document.documentElement.removeAttribute('dir');
          return { lang, direction: getComputedStyle(document.documentElement).direction };
        });
        expect({ lang, direction }).toEqual({ lang: 'ar', direction: 'rtl' });
      }
    });
  },
  // Firefox takes a language without its pack; Chromium needs one
  { only: 'firefox', lang: 'ar' },
);

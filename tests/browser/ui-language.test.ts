import { expect, test } from 'vitest';
import { resolveLocale } from '../../lib/language.ts';
import { inFirefox } from './harness/bidi.ts';
import { eachBrowser } from './harness/each-browser.ts';

interface Api {
  i18n: { getUILanguage(): string; getMessage(key: string): string };
}

// Firefox takes a language without its pack when told so from inside; Chromium needs its pack (Debian: chromium-l10n)
const speakItalian = `() => {
  Services.locale.availableLocales = ['it', 'en-US'];
  Services.locale.requestedLocales = ['it'];
}`;

eachBrowser(
  (shared) => {
    test('popup, guide and options speak the browser’s language', async () => {
      if (shared.name === 'firefox') await inFirefox(shared.session.browser, speakItalian);
      for (const file of ['popup.html', 'guide.html', 'options.html']) {
        const tab = await shared.session.extensionPage(file);
        await tab.see('main h1');
        const { ui, lang } = await tab.run(() => {
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          return { ui: (browser ?? chrome).i18n.getUILanguage(), lang: document.documentElement.lang };
        });
        expect(lang).toBe(resolveLocale(ui));
        if (shared.name === 'firefox') expect(lang).toBe('it');
      }
    });
  },
  { extension: 'built', lang: 'it' },
);

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { editWindow } from '../tests/browser/harness/edit-window.ts';
import type { Session } from '../tests/browser/harness/session.ts';
import type { Tab } from '../tests/browser/harness/tab.ts';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { localeTags } from './locale-tags.ts';
import { openGmail, openOwn } from './looks.ts';
import { failingAddress, openSession } from './replica-session.ts';
import { main, root } from './run.ts';

const folder = join(root, '.output', 'sheets');
const themes = ['light', 'dark'] as const;
const sights = ['hint', 'panel', 'popup', 'guide'] as const;

type Theme = (typeof themes)[number];
type Sight = (typeof sights)[number];

const fileOf = (sight: Sight, locale: string, theme: Theme) => `${sight}-${locale}-${theme}.png`;

/** Shows one sight in one language and theme, ready to be photographed. */
type Show = (session: Session, locale: string, theme: Theme) => Promise<{ tab: Tab; height: number }>;

const show: Record<Sight, Show> = {
  hint: async (session, locale, theme) => ({ tab: await openGmail(session, { locale, theme }), height: 640 }),
  panel: async (session, locale, theme) => {
    const tab = await editWindow(await openGmail(session, { locale, theme }), failingAddress);
    await tab.run((tag) => {
      document.documentElement.lang = tag;
    }, locale);
    return { tab, height: 560 };
  },
  popup: async (session, locale, theme) => ({
    tab: await openOwn(session, 'popup.html', { locale, theme }),
    height: 900,
  }),
  guide: async (session, locale, theme) => ({
    tab: await openOwn(session, 'guide.html', { locale, theme }),
    height: 2600,
  }),
};

const widths: Record<Sight, number> = { hint: 1000, panel: 760, popup: 436, guide: 900 };

function sheet(wanted: readonly string[]): string {
  const rows = wanted.flatMap((locale) =>
    themes.map((theme) => {
      const pictures = sights.map((sight) => {
        const file = fileOf(sight, locale, theme);
        return `<td><a href="${file}"><img src="${file}" alt="${sight}, ${locale}, ${theme}" loading="lazy"></a></td>`;
      });
      return `<tr><th>${locale}<br>${theme}</th>${pictures.join('')}</tr>`;
    }),
  );
  const heads = sights.map((sight) => `<th>${sight}</th>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{font:14px sans-serif}td{vertical-align:top;padding:4px}img{width:420px;border:1px solid #999}</style>
<table><tr><th></th>${heads}</tr>${rows.join('\n')}</table>\n`;
}

function wantedLocales(asked: string[]): string[] {
  const there = localeTags(root);
  const missing = asked.filter((locale) => !there.includes(locale));
  if (missing.length > 0) throw new Error(`There are no texts in ${missing.join(', ')}.`);
  return asked.length > 0 ? asked : there;
}

// pictures of hint, panel, popup and guide in every language, light and dark, on one page
main(async () => {
  const wanted = wantedLocales(process.argv.slice(2));
  await needBrowsers(['chromium']);
  await build('chromium');
  mkdirSync(folder, { recursive: true });
  const { session, close } = await openSession('chromium', { headless: true });
  try {
    for (const locale of wanted) {
      for (const theme of themes) {
        for (const sight of sights) {
          const { tab, height } = await show[sight](session, locale, theme);
          await tab.page.setViewport({ width: widths[sight], height });
          await tab.screenshot(join(folder, fileOf(sight, locale, theme)));
          await session.closeTabs();
        }
      }
      console.log(`  ${locale}`);
    }
  } finally {
    await close();
  }
  writeFileSync(join(folder, 'index.html'), sheet(wanted));
  console.log(`The contact sheet is ${join(folder, 'index.html')}`);
});

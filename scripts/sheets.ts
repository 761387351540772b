import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { localeTags } from './locale-tags.ts';
import { openSession } from './replica-session.ts';
import { main, root } from './run.ts';
import { type Open, openForm, openGmail, openOwn } from './subjects.ts';

/** The sheet's columns, sizes in CSS pixels. */
const columns: [name: string, open: Open, width: number, height: number][] = [
  ['hint', openGmail, 1000, 640],
  ['form', openForm, 760, 560],
  ['popup', openOwn('popup.html'), 436, 900],
  ['guide', openOwn('guide.html'), 900, 2600],
];
const themes = ['light', 'dark'] as const;

const head = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>td{vertical-align:top}img{width:420px;border:1px solid #999}</style><table>`;

// photographs hint, form, popup and guide in every language or those named, light and dark, for one page
main(async () => {
  const tags = localeTags(root);
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : tags;
  const unknown = wanted.filter((locale) => !tags.includes(locale));
  if (unknown.length > 0) throw new Error(`There are no texts in ${unknown.join(', ')}.`);
  await needBrowsers(['chromium']);
  await build('chromium');
  const folder = join(root, '.output', 'sheets');
  mkdirSync(folder, { recursive: true });
  const { session, close } = await openSession('chromium', { headless: true });
  let html = head;
  for (const style of wanted.flatMap((locale) => themes.map((theme) => ({ locale, theme })))) {
    const label = `${style.locale} ${style.theme}`;
    html += `\n<tr><th>${label}`;
    for (const [name, open, width, height] of columns) {
      const file = `${name}-${style.locale}-${style.theme}.png`;
      const tab = await open(session, style);
      await tab.page.setViewport({ width, height });
      await tab.screenshot(join(folder, file));
      await session.closeTabs();
      html += `<td><a href="${file}"><img src="${file}" alt="${name}, ${label}" loading="lazy"></a>`;
    }
    console.log(`  ${label}`);
  }
  await close();
  writeFileSync(join(folder, 'index.html'), html);
  console.log(`The contact sheet is ${join(folder, 'index.html')}`);
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';
import type { Session } from '../tests/browser/harness/session.ts';
import { needBrowsers } from './browsers.ts';
import { build, builtIn } from './build.ts';
import { localeTags } from './locale-tags.ts';
import { appPassword, openSession } from './replica-session.ts';
import { main, root } from './run.ts';
import { type Collage, popupOver, storeIcon, tile } from './store/collage.ts';
import { type Open, openForm, openGmail, openOwn, type Style } from './subjects.ts';

const openFilledForm: Open = async (session, style) => {
  const tab = await openForm(session, style);
  const panel = await tab.shadow('pop-doctor-panel', '[data-action="fill"]');
  await panel.click('[data-action="fill"]');
  await tab.type('input[type=password]', appPassword.replace(/(?=(?:.{4})+$)\B/g, ' '));
  await tab.shadow('pop-doctor-panel', '[data-check="password"][data-state="wrong"]');
  return tab;
};

const openBegunGuide: Open = async (session, style) => {
  const tab = await openOwn('guide.html')(session, style);
  await tab.click('[data-remedy] [data-step] input:not(:checked)');
  await tab.see('[data-step][data-state="done"]');
  // the next step's button has moved below the pointer
  await tab.page.mouse.move(0, 0);
  return tab;
};

/** Something to photograph: its size in CSS pixels, and what is at the upper edge if not the page's beginning. */
interface Subject {
  open: Open;
  width: number;
  height: number;
  from?: string;
}

const gmail: Subject = { open: openGmail, width: 1024, height: 640 };
const form: Subject = { open: openFilledForm, width: 800, height: 500 };
const guide: Subject = { open: openBegunGuide, width: 800, height: 500 };
const popup: Subject = { open: openOwn('popup.html'), width: 420, height: 606, from: '.account' };

/** What the stores show, a folder for each language. */
const store = join(root, '.output', 'store');

/** A PNG as base64. */
type Picture = string;

async function photograph(session: Session, subject: Subject, style: Style, scale: number): Promise<Picture> {
  const { width, height, from } = subject;
  const tab = await subject.open(session, style);
  await tab.page.setViewport({ width, height, deviceScaleFactor: scale });
  await tab.run((css) => {
    const top = css ? document.querySelector(css)?.getBoundingClientRect().top : undefined;
    if (top !== undefined) window.scrollBy({ top: top - 12, behavior: 'instant' });
  }, from);
  const picture = await tab.page.screenshot({ encoding: 'base64' });
  await session.forget();
  return picture;
}

async function photographCollage(session: Session, { html, ...viewport }: Collage): Promise<Picture> {
  const page = await session.browser.newPage();
  await page.setViewport(viewport);
  await page.setContent(html);
  // what the page does not cover stays transparent, as around the icon
  const picture = await page.screenshot({ omitBackground: true, encoding: 'base64' });
  await page.close();
  return picture;
}

/** The listings use the extension's own code, which only a bundler resolves. */
async function writeListings(folder: string, tags: string[]): Promise<void> {
  const { module } = await runnerImport<typeof import('./store/listings.ts')>(
    join(root, 'scripts', 'store', 'listings.ts'),
    { configFile: false, root, logLevel: 'error', define: { __LOCALES__: JSON.stringify(tags) } },
  );
  module.writeListings(folder, join(builtIn('chromium'), 'locales'), tags);
}

// what the stores show: listings in every language; five pictures, tile and icon in every language or those named
main(async () => {
  const tags = localeTags(root);
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : tags;
  await needBrowsers(['chromium']);
  await build('chromium');
  await writeListings(store, tags);
  const { session, close } = await openSession('chromium', { headless: true });
  for (const locale of wanted) await photographAll(session, locale);
  await close();
});

async function photographAll(session: Session, locale: string): Promise<void> {
  const texts = JSON.parse(readFileSync(join(builtIn('chromium'), 'locales', `${locale}.json`), 'utf8'));
  const folder = join(store, locale, 'pictures');
  mkdirSync(folder, { recursive: true });
  const light: Style = { locale, theme: 'light' };
  // Chrome's and Edge's stores want 1280 × 800; Firefox's takes any size
  const take = (subject: Subject, style = light, width = subject.width) =>
    photograph(session, subject, style, 1280 / width);
  const write = (name: string, picture: Picture) =>
    writeFileSync(join(folder, `${name}.png`), picture, 'base64');
  const page = await take(gmail);
  write('1-hint', page);
  write('2-form', await take(form));
  const over = popupOver(page, await take(popup, light, gmail.width));
  write('3-popup', await photographCollage(session, over));
  write('4-guide', await take({ ...guide, from: '.account' }));
  write('5-dark', await take(guide, { locale, theme: 'dark' }));
  write('tile', await photographCollage(session, tile(texts.store.name, texts.store.description)));
  write('icon', await photographCollage(session, storeIcon));
  console.log(`  ${relative(root, folder)}`);
}

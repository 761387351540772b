import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Session } from '../tests/browser/harness/session.ts';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import type { Look } from './looks.ts';
import { storeFolder } from './package/names.ts';
import { openSession } from './replica-session.ts';
import { main, root } from './run.ts';
import { type Collage, popupOver, storeIcon, tile } from './store/collage.ts';
import { composeListings } from './store/files.ts';
import { type Shot, type Sight, shots } from './store/shots.ts';

/** The size that Chrome's and Edge's stores ask for; Firefox's takes any. */
const size = { width: 1280, height: 800 };

async function photograph(session: Session, sight: Sight, look: Look, scale: number): Promise<Uint8Array> {
  const tab = await sight.show(session, look);
  await tab.page.setViewport({ width: sight.width, height: sight.height, deviceScaleFactor: scale });
  // a little air above
  await tab.run((css) => {
    const top = css ? document.querySelector(css)?.getBoundingClientRect().top : undefined;
    if (top !== undefined) window.scrollBy({ top: top - 12, behavior: 'instant' });
  }, sight.from);
  const picture = await tab.page.screenshot();
  await session.closeTabs();
  return picture;
}

async function develop(session: Session, { html, ...paper }: Collage): Promise<Uint8Array> {
  const page = await session.browser.newPage();
  await page.setViewport(paper);
  await page.setContent(html);
  // what no page covers stays transparent: only the icon has such places
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

const address = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

async function take(session: Session, shot: Shot, locale: string): Promise<Uint8Array> {
  const look = { locale: shot.locale ?? locale, theme: shot.theme };
  const scale = size.width / shot.sight.width;
  const page = await photograph(session, shot.sight, look, scale);
  if (!shot.popup) return page;
  const popup = await photograph(session, shot.popup, look, scale);
  return develop(session, popupOver({ page: address(page), popup: address(popup) }));
}

// five pictures of the real interface on the replica, the small tile and the icon; in English or the language named
main(async () => {
  const locale = process.argv[2] ?? 'en';
  const listing = (await composeListings()).get(locale);
  if (!listing) throw new Error(`There are no texts in ${locale}.`);
  await needBrowsers(['chromium']);
  await build('chromium');
  const folder = join(storeFolder, locale, 'pictures');
  mkdirSync(folder, { recursive: true });
  const { session, close } = await openSession('chromium', { headless: true });
  const keep = (name: string, picture: Uint8Array) => {
    writeFileSync(join(folder, `${name}.png`), picture);
    console.log(`  ${relative(root, join(folder, `${name}.png`))}`);
  };
  try {
    for (const shot of shots) keep(shot.name, await take(session, shot, locale));
    keep('tile', await develop(session, tile(listing)));
    keep('icon', await develop(session, storeIcon()));
  } finally {
    await close();
  }
});

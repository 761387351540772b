import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { isGmail } from '../../lib/gmail/routes.ts';
import { root } from '../run.ts';
import { accountsPage } from './open.ts';
import type { Inspection, Kind, Result } from './page/inspect.ts';
import { report } from './result-table.ts';
import { offerSnapshot, type Snapshot, snapshotFolder } from './snapshot.ts';
import type { Terminal } from './terminal.ts';
import { windowNotes } from './window-notes.ts';

/**
 * Opens the settings page in a driven browser with the extension, lets the person open the POP window, prints what holds
 * on both, and offers to save their structure to `folder`. It reads and never presses anything.
 *
 * @throws when Gmail does not open
 */
export async function runLive(
  browser: Browser,
  terminal: Terminal,
  madeFrom: Snapshot['madeFrom'],
  folder = snapshotFolder,
): Promise<Result[]> {
  const page = await browser.newPage();
  await page.goto(accountsPage, { waitUntil: 'domcontentloaded' }).catch(({ message }: Error) => {
    throw new Error(`Gmail could not be reached: ${message.split('\n')[0]}`);
  });
  terminal.print('\nWait until the accounts are there, and a hint at each one that fails.');
  terminal.print('Then press “edit info” of one yourself, and wait for the window with our panel.');
  await terminal.ask('Press Enter here when that is done, or if there is no account. ');
  if (!isGmail(page.url())) throw new Error('Gmail did not open: sign in first, without --signed-in.');
  const opened = (await browser.pages()).findLast((other) => other !== page && isGmail(other.url()));
  const script = await pageScript();
  const settings = await inspect(page, script, 'settings');
  const window = opened && (await inspect(opened, script, 'window'));
  const notes = window && windowNotes(window.address, window.title, settings.title);
  const results = [...settings.results, ...(window?.results ?? [])];
  terminal.print(report(results, notes));
  const date = new Date().toISOString().slice(0, 10);
  for (const { kind, language, finds, markup } of [settings, ...(window ? [window] : [])]) {
    if (markup.length === 0) continue;
    const head = { madeFrom, date, page: kind, language, ...(kind === 'window' && notes) };
    await offerSnapshot({ ...head, finds, markup }, terminal, folder);
  }
  return results;
}

const inspect = async (page: Page, script: string, kind: Kind) =>
  (await page.evaluate(`(() => { ${script}; return live.inspect('${kind}') })()`)) as Inspection;

/** The extension's readers with our expectations of the pages, as a script that leaves nothing in a page. */
async function pageScript(): Promise<string> {
  const entry = join(root, 'scripts', 'live', 'page', 'inspect.ts');
  const options = { write: false, lib: { entry, formats: ['iife' as const], name: 'live' } };
  const built = await build({ configFile: false, root, logLevel: 'silent', build: options });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

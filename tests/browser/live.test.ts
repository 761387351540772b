import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { accountsPage } from '../../scripts/live/open.ts';
import { runLive } from '../../scripts/live/run-live.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import { tabOf } from './harness/tab.ts';
import { hintName } from './hint-on-page.ts';

const ann = 'ann@hotmail.it';
const folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
afterAll(() => rmSync(folder, { recursive: true }));

eachBrowser(
  (shared) => {
    test('a live run holds on the replica, submits nothing, and saves exactly what it has shown', async () => {
      const { name, session, replica } = shared;
      const checking = { address: 'eve@example.net', state: 'checking' as const };
      replica.requests.length = 0;
      replica.setScenario({ accounts: [failing(ann), { address: 'bob@example.org' }, checking] });
      const printed: string[] = [];
      const openWindow = async () => {
        const page = (await session.browser.pages()).find((one) => one.url() === accountsPage);
        if (!page) throw new Error('The settings page was not opened');
        const tab = tabOf(name, page);
        await tab.see(hintName);
        const window = await editWindow(tab, ann);
        await window.see('pop-doctor-panel');
        return '';
      };
      const answers = [openWindow, () => 'y', () => 'y'];
      const ask = async () => (await answers.shift()?.()) ?? '';
      const terminal = { ask, print: (text: string) => void printed.push(text) };
      const results = await runLive(session.browser, terminal, 'replica', join(folder, name));
      expect(results.filter(({ verdict }) => verdict !== 'held')).toEqual([]);
      expect(replica.requests.filter((one) => !one.startsWith('GET '))).toEqual([]);
      const files = readdirSync(join(folder, name)).map((file) =>
        readFileSync(join(folder, name, file), 'utf8'),
      );
      expect(files).toHaveLength(2);
      for (const file of files) expect(printed.join('\n')).toContain(file);
      expect(files.join('\n')).not.toMatch(/hotmail|example|ann@|0123abcdef|replica-token/);
      expect(JSON.parse(files[1] ?? '')).toMatchObject({ page: 'window', view: 'qz' });
    });
  },
  { only: 'chromium' },
);

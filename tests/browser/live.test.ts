import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Outcome, Verdict } from '../../scripts/live/page/finding.ts';
import { runLive } from '../../scripts/live/run.ts';
import { failing, type ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser, type Shared } from './harness/each-browser.ts';
import { plannedPerson } from './live-person.ts';

const ann = 'ann@hotmail.it';
const accounts = [failing(ann), { address: 'bob@example.org' }];

const snapshots = mkdtempSync(join(tmpdir(), 'snapshots-'));
afterAll(() => rmSync(snapshots, { recursive: true }));

interface Walk {
  outcomes: Outcome[];
  told: string;
}

/** The command's own run, with the replica for Gmail and the sign-in left out. */
async function walk(
  { session, replica, name }: Shared,
  scenario: ScenarioPart,
  { patience = 15_000, ...plan }: { edits?: string; saves?: boolean; patience?: number } = {},
): Promise<Walk> {
  replica.setScenario(scenario);
  replica.requests.length = 0;
  const person = plannedPerson(session, plan);
  const { browser } = session;
  const today = new Date('2026-11-24T12:00:00Z');
  const folder = join(snapshots, name);
  const outcomes = await runLive({ name, browser, person, madeFrom: 'replica', today, folder, patience });
  return { outcomes, told: person.told.join('\n') };
}

const named = (outcomes: Outcome[], verdict: Verdict, page?: Outcome['page']) =>
  outcomes
    .filter((one) => one.verdict === verdict && (page ?? one.page) === one.page)
    .map(({ name }) => name);

const filesOf = (outcomes: Outcome[], verdict: Verdict) =>
  new Set(outcomes.filter((one) => one.verdict === verdict).map(({ file }) => file));

eachBrowser(
  (shared) => {
    test('on the pages as they are known everything holds, nothing is pressed, and what is saved is structure', async () => {
      const { outcomes, told } = await walk(shared, { accounts }, { edits: ann, saves: true });
      expect(named(outcomes, 'failed')).toEqual([]);
      expect(named(outcomes, 'not seen')).toEqual(['“.rP:not(.sA)” is "Checking mail..." (C)']);
      expect(named(outcomes, 'held', 'window').length).toBeGreaterThan(12);
      expect(told).toMatch(/\d+ held, 0 failed, 1 not seen/);
      // what changes data would be a POST
      expect(shared.replica.requests.filter((one) => !one.startsWith('GET '))).toEqual([]);
      const folder = join(snapshots, shared.name);
      const saved = readdirSync(folder).sort();
      expect(saved).toEqual(['2026-11-24-replica-settings-en.json', '2026-11-24-replica-window-en.json']);
      for (const file of saved) {
        const text = readFileSync(join(folder, file), 'utf8');
        expect(told).toContain(text);
        expect(text).not.toMatch(/hotmail|example|ann|bob|outlook/i);
      }
    });

    test('once all class names are other ones the selectors fail and the readers hold', async () => {
      const { outcomes } = await walk(shared, { accounts, classes: 'scrambled' });
      expect([...filesOf(outcomes, 'failed')]).toEqual(['lib/gmail/selectors.ts']);
      expect(named(outcomes, 'failed')).toHaveLength(5);
      expect(named(outcomes, 'held')).toEqual(
        expect.arrayContaining([
          'there are as many rows as signs of accounts',
          'a row is failing if, and only if, something in it is red',
          'each row has its “edit info” link',
          'each failing account has a hint in its row or right behind it',
        ]),
      );
      expect(named(outcomes, 'not seen', 'window').length).toBeGreaterThan(12);
    });

    test('a section that is missing is not seen, and no failure', async () => {
      const { outcomes } = await walk(shared, { accounts, section: 'missing' }, { patience: 1500 });
      expect(named(outcomes, 'failed')).toEqual([]);
      expect(named(outcomes, 'not seen', 'settings')).toEqual(
        expect.arrayContaining([
          'the section “Check mail from other accounts” is found',
          'each row has its “edit info” link',
        ]),
      );
      expect(named(outcomes, 'held')).toContain('the page is known as Gmail’s settings');
    });

    test('rows of another shape fail, with the file to touch', async () => {
      const { outcomes, told } = await walk(shared, { accounts, controls: 'bare' }, { patience: 1500 });
      expect(outcomes).toContainEqual(
        expect.objectContaining({
          name: 'there are as many rows as signs of accounts',
          verdict: 'failed',
          file: 'lib/gmail/account-rows.ts',
        }),
      );
      expect(told).toMatch(/Where to look[\s\S]*lib\/gmail\/account-rows\.ts/);
    });
  },
  { extension: 'built' },
);

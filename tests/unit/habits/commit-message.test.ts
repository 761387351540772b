import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds, problemWith } from '../../../scripts/commit-message.mjs';
import { root } from '../../../scripts/run.ts';

test.each([
  'feat: Romanian',
  'fix(popup): the button is back',
  'feat!: older records are not read',
  'fix: one thing\n\nWhy it was so.\n# Please enter the commit message',
  'Merge branch “docs”',
  'Revert "feat: Romanian"',
  'fixup! feat: Romanian',
])('“%s” is fine', (message) => {
  expect(problemWith(message)).toBeUndefined();
});

test.each([
  ['Romanian', /does not say what kind/],
  ['feature: Romanian', /does not say what kind/],
  ['feat:Romanian', /does not say what kind/],
  ['Feat: Romanian', /does not say what kind/],
  ['constructor: Romanian', /does not say what kind/],
  ['', /does not say what kind/],
  ['feat: Romanian.', /take the full stop away/],
  ['feat: Romanian\nand Greek', /needs an empty line/],
])('“%s” is not, and the answer says what to do', (message, problem) => {
  expect(problemWith(message)).toMatch(problem);
});

test('the answer lists every kind', () => {
  for (const kind of Object.keys(kinds)) expect(problemWith('x')).toContain(`  ${kind} `);
});

test('the history keeps to it', () => {
  const log = execFileSync('git', ['log', '--format=%s'], { cwd: root, encoding: 'utf8' });
  expect(
    log
      .trim()
      .split('\n')
      .filter((subject) => problemWith(subject)),
  ).toEqual([]);
});

test('git asks before each commit, once it was told where our hooks are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-hook-'));
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  for (const file of ['.githooks/commit-msg', 'scripts/commit-message.mjs']) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  git('init');
  git('config', 'user.name', 'Ann');
  git('config', 'user.email', 'ann@example.org');
  git('config', 'core.hooksPath', '.githooks');
  git('add', '.');
  const refused = git('commit', '-m', 'some work');
  expect({ ...refused, count: git('rev-list', '--all').stdout }).toMatchObject({ status: 1, count: '' });
  expect(refused.stderr).toContain('“some work” does not say what kind of commit it is');
  expect(git('commit', '-m', 'chore: some work').status).toBe(0);
  rmSync(folder, { recursive: true });
});

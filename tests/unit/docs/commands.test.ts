import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectPaths } from '../../../scripts/package/sources';
import { root } from '../../../scripts/run';
import { readWishes } from '../../../scripts/test/wishes';
import { commandsIn, namedCommands } from '../../commands/named';
import { copyProject, type ProjectCopy } from '../../commands/project-copy';
import { type } from '../../commands/type-command';
import { elsewhere, typedAt, ways } from '../../commands/ways';

const named = namedCommands(root);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const isTestRun = (command: string) => /^npm test\b/.test(command);

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
}, 60_000);
afterAll(() => copy.remove());

test('a command is seen within a sentence and in a line of its own, with its options and without its explanation', () => {
  const text =
    'Type `npm ci && npm start`, or `docs/`:\n\n    npm run a -- --b    what it does\n\nnpm is a program.';
  expect(commandsIn(text)).toEqual(['npm ci', 'npm start', 'npm run a -- --b']);
});

test('every command that a document names is run by a test', () => {
  const unknown = named.filter(
    ({ command }) => !isTestRun(command) && !(command in ways) && !(command in elsewhere),
  );
  expect(unknown).toEqual([]);
});

test('every command that a test runs is named by a document, and so is every script of package.json', () => {
  const commands = new Set(named.map(({ command }) => command));
  expect([...Object.keys(ways), ...Object.keys(elsewhere)].filter((one) => !commands.has(one))).toEqual([]);
  const unnamed = Object.keys(scripts).filter(
    (script) => !['npm run', 'npm'].some((npm) => commands.has(`${npm} ${script}`)),
  );
  expect(unnamed).toEqual([]);
});

test.each(Object.entries(elsewhere))('%s is run by what stands in %s', (command, file) => {
  expect(readFileSync(join(root, file), 'utf8')).toMatch(new RegExp(`(?:- run: |&& |": ")${command}["\\n]`));
});

const testRuns = [...new Set(named.map(({ command }) => command).filter(isTestRun))];

test.each(testRuns)('the words of “%s” are parts of the tests, or choose some', (command) => {
  const { chosen, filters } = readWishes(command.split(' -- ')[1]?.split(' ') ?? []);
  const files = projectPaths(root).filter(
    (path) => /\.test\.tsx?$/.test(path) && [...chosen].some((part) => path.startsWith(`tests/${part}/`)),
  );
  for (const word of filters)
    expect(
      files.filter((path) => path.includes(word)),
      word,
    ).not.toEqual([]);
});

test.for(typedAt('unit'))('$typed', { timeout: 180_000 }, async (way, { signal }) => {
  const { said, ended } = await type(way, copy, signal);
  expect({ said, ended }).toEqual({ said: expect.stringMatching(way.says), ended: way.ends ?? 0 });
});

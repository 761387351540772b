// Plain JavaScript without a library: git runs this before anything is installed, on a Node as old as 20.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What a commit can be, and when it is that. @type {Record<string, string>} */
export const kinds = {
  feat: 'people can do or see something new',
  fix: 'something was wrong',
  perf: 'the same, sooner or with less',
  docs: 'words for people alone',
  test: 'tests alone',
  refactor: 'the same, built otherwise',
  build: 'how it is built, packed and checked, and what it depends on',
  ci: 'workflows alone',
  style: 'form alone',
  chore: 'what is none of these',
};

// git writes these itself
const byGit = /^(?:Merge |Revert "|(?:fixup|squash|amend)! )/;

/**
 * What is wrong with a commit's message, by https://www.conventionalcommits.org; nothing where it is fine.
 *
 * @param {string} message
 * @returns {string | undefined}
 */
export function problemWith(message) {
  const [subject = '', second = ''] = message.split('\n').filter((line) => !line.startsWith('#'));
  if (byGit.test(subject)) return undefined;
  const kind = /^(?<kind>[a-z]+)(?:\([\w-]+\))?!?: \S/.exec(subject)?.groups?.kind;
  if (kind === undefined || !Object.hasOwn(kinds, kind)) {
    const table = Object.entries(kinds).map(([name, when]) => `  ${name.padEnd(9)} ${when}`);
    return [
      `“${subject}” does not say what kind of commit it is. Write “fix: what is better now, and why”, or one of`,
      ...table,
    ].join('\n');
  }
  if (/\.$/.test(subject)) return `“${subject}” is a heading: take the full stop away.`;
  if (second !== '') return `“${second}” needs an empty line before it: the first line is the heading.`;
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = problemWith(readFileSync(process.argv[2] ?? '', 'utf8'));
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}

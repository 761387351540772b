import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../../scripts/package/sources.ts';

/** A command line, and a document that names it. */
export interface Named {
  command: string;
  document: string;
}

/** Command lines in a text of Markdown: in code within a sentence, or in lines set in by four spaces. */
export function commandsIn(markdown: string): string[] {
  const spans = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const lines = [...markdown.matchAll(/^ {4}(\S.*)$/gm)].map(([, line = '']) => line.split(/ {2,}/)[0] ?? '');
  return [...spans, ...lines]
    .flatMap((code) => code.split(' && '))
    .map((code) => code.trim())
    .filter((code) => /^(?:npm|npx|git) [a-z]/.test(code));
}

/** Every command line that a document of the project names. */
export const namedCommands = (root: string): Named[] =>
  projectPaths(root)
    .filter((path) => path.endsWith('.md'))
    .flatMap((document) =>
      commandsIn(readFileSync(join(root, document), 'utf8')).map((command) => ({ command, document })),
    );

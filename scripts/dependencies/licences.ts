import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the packages that have bytes in the extension, as `npm run dependencies` found them. */
export function shippedPackages(root: string): string[] {
  const weights: Record<string, object> = JSON.parse(
    readFileSync(join(root, 'docs', 'dependency-weights.json'), 'utf8'),
  );
  return [...new Set(Object.values(weights).flatMap(Object.keys))].sort();
}

/** What goes into the extension as `licences.txt`: whose code it holds, on which terms, and where the source is. */
export const licencesText = (root: string): string =>
  shippedPackages(root)
    .map((name) => noticeOf(join(root, 'node_modules', name)))
    .join(`\n${'-'.repeat(80)}\n\n`);

function noticeOf(folder: string): string {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const text = join(folder, 'LICENSE');
  return [
    `${name} ${version} (${license})`,
    String(repository?.url ?? repository ?? homepage).replace(/^git\+|\.git$/g, ''),
    '',
    existsSync(text) ? readFileSync(text, 'utf8') : '',
  ].join('\n');
}

import type { KnownPackage } from './installed.ts';
import type { Weights } from './weights.ts';

const table = (head: string[], rows: string[][]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => cells.join(' | '));

const cellsOf = ({ name, version, licence, purpose }: KnownPackage) => [
  `\`${name}\``,
  version,
  licence,
  purpose,
];

/** `docs/dependencies.md`: every package we chose, and what each weighs in the scripts that are shipped. */
export function dependenciesDocument(packages: KnownPackage[], weights: Weights): string {
  const scripts = Object.keys(weights);
  const weightsOf = (name: string) => scripts.map((script) => weights[script]?.[name]);
  const ships = ({ name }: KnownPackage) => weightsOf(name).some((bytes) => bytes);
  const head = ['Package', 'Version', 'Licence', 'What for'];
  return [
    '# What we depend on',
    '',
    'Made by `npm run dependencies` from package.json, package-lock.json, `scripts/dependencies/purposes.ts` and a build; do not edit by hand.',
    'The lock file names every package with its version and the hash of its content. None may run a script when it is installed.',
    '',
    '## In the extension',
    '',
    'Bytes in each script of the built extension (for Chromium), after minifying, as the map of the build tells them; `pages` is',
    'popup, guide and options together. What is not listed is our own code and data, and a few lines of the bundler.',
    '',
    ...table(
      [...head, ...scripts.map((script) => `\`${script}\``)],
      packages
        .filter(ships)
        .map((one) => [...cellsOf(one), ...weightsOf(one.name).map((bytes) => String(bytes ?? ''))]),
    ),
    '',
    '## Only for building and testing',
    '',
    ...table(head, packages.filter((one) => !ships(one)).map(cellsOf)),
    '',
  ].join('\n');
}

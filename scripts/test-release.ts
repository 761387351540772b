import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, root, runToolWith } from './run.ts';

/** The commands of our documents that need no person, store or screen. */
const commands = [
  'npm run lint',
  'npm run types',
  'npm run build',
  'npm start -- --headless',
  'npm start -- --headless --browser firefox',
  'npm run sheets -- en ar',
  'npm run pictures -- en ar',
  'npm run publish -- --dry-run',
  'npm run bench -- --rounds 1 --against .output/chrome-mv3',
];

const output = join(root, '.output');

async function need(command: string, options = {}): Promise<void> {
  console.log(`\n$ ${command}`);
  const [tool = '', ...args] = command.split(' ');
  if ((await runToolWith(options, tool, ...args)) !== 0) throw new Error(`${command} failed.`);
}

/** The SHA-256 of each file that matches in a folder, one a line. */
const hashesOf = (pattern: string, cwd: string): string =>
  globSync(pattern, { cwd })
    .filter((file) => statSync(join(cwd, file)).isFile())
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(cwd, file)))
          .digest('hex')}  ${file}`,
    )
    .join('\n');

function needSame(what: string, first: string, second: string): void {
  if (first === '' || first !== second) throw new Error(`${what} differ:\n${first}\n\n${second}`);
}

async function packageTwice(): Promise<void> {
  await need('npm run package', { quiet: true });
  const packages = hashesOf('*.zip', output);
  await need('npm run package', { quiet: true });
  needSame('Two packages of the same sources', packages, hashesOf('*.zip', output));
  console.log(packages);
}

async function buildFromSources(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-'));
  const [sources] = globSync('*-sources.zip', { cwd: output });
  await need(`unzip -q ${sources} -d ${folder}`, { cwd: output });
  // `npm ci` would bring the same
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await need('npm run build:firefox', { cwd: folder, quiet: true });
  const [ours, theirs] = [root, folder].map((at) => hashesOf('**', join(at, '.output', 'firefox-mv3')));
  needSame('The Firefox package and a build of its source archive', ours ?? '', theirs ?? '');
  rmSync(folder, { recursive: true });
}

/** Preact's support for dangerouslySetInnerHTML, which our own lint rules forbid us to use. */
const accepted = 'UNSAFE_VAR_ASSIGNMENT';

function lintPackage(): void {
  const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [webExt, 'lint', '--source-dir=.output/firefox-mv3', '--output=json', '--no-config-discovery'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout);
  const findings = [...errors, ...warnings].filter(({ code }: { code: string }) => code !== accepted);
  if (findings.length > 0) throw new Error(`web-ext lint found:\n${JSON.stringify(findings, null, 2)}`);
}

// what guards a release and not each change; `npm test` comes before it
main(async () => {
  await packageTwice();
  await buildFromSources();
  lintPackage();
  await need('vitest run --project=unit', { env: { TEXTS: 'complete', PROPERTY_RUNS: '1000' } });
  for (const command of commands) await need(command);
});

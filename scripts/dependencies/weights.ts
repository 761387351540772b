import { existsSync, globSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { root, runToolQuietly } from '../run.ts';

/** Bytes by package, by script. */
export type Weights = Record<string, Record<string, number>>;

/** Where the weights stood when somebody measured last. */
export const weightsFile = join(root, 'docs', 'dependency-weights.json');

const folder = join(root, '.output', 'weighing');

/** Builds the extension (for Chromium) and weighs, after minifying, what of each script comes out of which package. */
export async function weigh(): Promise<Weights> {
  const config = join(root, 'scripts', 'dependencies', 'weighing.config.ts');
  await runToolQuietly('Weighing the packages', 'wxt', 'build', '--mv3', '-b', 'chrome', '-c', config);
  const weights: Weights = {};
  for (const file of globSync('**/*.js', { cwd: folder }).sort()) {
    const script = scriptOf(file);
    weights[script] = add(weights[script], weighFile(join(folder, file)));
  }
  return weights;
}

const add = (total: Record<string, number> = {}, more: Record<string, number>) => ({
  ...total,
  ...Object.fromEntries(Object.entries(more).map(([name, bytes]) => [name, (total[name] ?? 0) + bytes])),
});

/** The chunks belong to our pages together: which part lies in which is the bundler's choice. */
const scriptOf = (file: string): string =>
  file.startsWith('chunks/') ? 'pages' : (/([\w-]+)\.js$/.exec(file)?.[1] ?? file);

function weighFile(file: string): Record<string, number> {
  // a chunk that is all the bundler's own has none
  if (!existsSync(`${file}.map`)) return {};
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const texts: Record<string, string> = {};
  for (const [row, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const name = packageOf(map.findEntry(row, column));
      if (name) texts[name] = (texts[name] ?? '') + line[column];
    }
  }
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.byteLength(text)]));
}

/** The package an entry of the map leads to; none for our own code, our data, and the bundler's few lines. */
function packageOf(entry: object): string | undefined {
  const source = 'originalSource' in entry ? String(entry.originalSource) : '';
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
}

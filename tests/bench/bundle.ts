import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { localeTags } from '../../scripts/locale-tags.ts';

const root = join(import.meta.dirname, '../..');

/** What a bundle may be given beside its entry. */
export interface BundleOptions {
  /** Packages or files to take in place of others. */
  alias?: Record<string, string>;
  define?: Record<string, string>;
}

/** One plain script with everything that `entry` (a path from the project's folder) needs, minified as WXT does it. */
export async function bundle(
  entry: string,
  { alias = {}, define = {} }: BundleOptions = {},
): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias },
    define: {
      __LOCALES__: JSON.stringify(localeTags(root)),
      'process.env.NODE_ENV': '"production"',
      ...define,
    },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'bench' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`Nothing was built from ${entry}`);
  return chunk.code;
}

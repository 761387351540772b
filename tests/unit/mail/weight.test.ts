import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Everything a file pulls into a bundle: its own imports and theirs; imports of types vanish. */
function bundleOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!path.endsWith('.ts')) return seen;
  const imports = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*? from '([^']+)'/gms,
  );
  for (const [, name = ''] of imports) {
    const target = name.startsWith('.') ? resolve(dirname(path), name) : name;
    bundleOf(/\.json$|^[^/]/.test(target) ? target : `${target}.ts`, seen);
  }
  return seen;
}

const bundle = (file: string) => [...bundleOf(resolve(root, file))].map((path) => relative(root, path));

test.each(['lib/mail/form-checks.ts', 'lib/mail/form-values.ts', 'lib/mail/server-text.ts'])(
  '%s is light enough for a content script: no table of providers, no library',
  (file) => {
    expect(bundle(file).filter((path) => !/^lib\/mail\/[\w-]+\.ts$/.test(path))).toEqual([]);
  },
);

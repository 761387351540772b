import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** The version that package.json names; everything else takes it from there. */
export const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The packages: for Chrome and Edge, for Firefox, and the sources for Firefox's reviewers. */
export type PackageKind = 'chrome' | 'firefox' | 'sources';

/** Where a package of this version stands. */
export const packagePath = (kind: PackageKind): string =>
  join(root, '.output', 'packages', `pop-doctor-${version}-${kind}.zip`);

/** Where listings and pictures for the stores stand. */
export const storeFolder = join(root, '.output', 'store');

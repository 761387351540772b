import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';
import { purposes } from './purposes.ts';

/** One package as package-lock.json holds it. */
export interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Every package of package-lock.json by its place, such as `node_modules/zod`; our own has none and is left out. */
export function lockedPackages(): Map<string, LockedPackage> {
  const { '': _, ...packages } = read('package-lock.json').packages;
  return new Map(Object.entries(packages));
}

/** The packages that package.json names, whatever for, with the version it asks for. */
export function directDependencies(): Record<string, string> {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

/** A package that has a purpose. */
export interface KnownPackage {
  name: string;
  version: string;
  licence: string;
  purpose: string;
}

/** The packages that have a purpose, in the order of their names. */
export function knownPackages(): KnownPackage[] {
  const locked = lockedPackages();
  return Object.entries(purposes).map(([name, purpose]) => {
    const { version = '', license = '' } = locked.get(`node_modules/${name}`) ?? {};
    return { name, version, licence: license, purpose };
  });
}

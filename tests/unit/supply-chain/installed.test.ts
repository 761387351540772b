import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockedPackages } from '../../../scripts/dependencies/installed.ts';
import { root } from '../../../scripts/run.ts';

const locked = [...lockedPackages()];

/** Packages that would run a script on being installed, and why we need not let them: .npmrc lets none. */
const withoutTheirScript: Record<string, string> = {
  fsevents: 'macOS only: brings its binary along and would merely build it again',
};

const ownScripts = ['preinstall', 'install', 'postinstall'];

function runsOnInstall(place: string): boolean {
  const file = join(root, place, 'package.json');
  if (!existsSync(file)) return false;
  const { scripts = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return ownScripts.some((name) => name in scripts) || existsSync(join(root, place, 'binding.gyp'));
}

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('no package may run a script on being installed', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

// the flag in the lock file is missing with some registries, so what lies on the disk is asked as well
test('a package that would like to is known by name', () => {
  const wanting = locked.filter(([place, { hasInstallScript }]) => hasInstallScript || runsOnInstall(place));
  const unknown = wanting.map(([place]) => nameOf(place)).filter((name) => !(name in withoutTheirScript));
  expect(unknown).toEqual([]);
});

test('none of our own scripts hangs on another, for those hooks do not run either', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hooks = Object.keys(scripts).filter((name) => /^(?:pre|post)/.test(name) || name === 'install');
  expect(hooks).toEqual([]);
});

test('every locked package is held by the hash of its content', () => {
  expect(locked.length).toBeGreaterThan(100);
  const without = locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(without).toEqual([]);
});

// .npmrc keeps the registry's address out of the lock file, so what stands there is no package of a registry
test('every package comes from the registry: none from git, a folder or an address of its own', () => {
  const strange = locked.filter(
    ([, { resolved, version }]) => resolved !== undefined || !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version),
  );
  expect(strange).toEqual([]);
});

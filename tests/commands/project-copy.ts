import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from '../../scripts/package/files.ts';
import { projectPaths } from '../../scripts/package/sources.ts';
import { root } from '../../scripts/run.ts';

/** A copy of the project, so that a command can build and write without disturbing other tests. */
export interface ProjectCopy {
  folder: string;
  /** The project inside `folder`, all of it committed; what it is published to is another folder. */
  project: string;
  remove: () => void;
}

/** Copies the project as it stands now; `node_modules` is linked. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-copy-'));
  const [project, remote] = [join(folder, 'project'), join(folder, 'remote.git')];
  mkdirSync(project);
  writeFolder(
    project,
    new Map(projectPaths(root).map((path) => [path, new Uint8Array(readFileSync(join(root, path)))])),
  );
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, stdio: 'ignore' });
  git('init', '--bare', remote);
  git('init');
  // a link is no folder, so .gitignore does not name it
  writeFileSync(join(project, '.git', 'info', 'exclude'), 'node_modules\n');
  git('add', '.');
  git('-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', 'commit', '-m', 'chore: a copy');
  git('remote', 'add', 'origin', remote);
  return { folder, project, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

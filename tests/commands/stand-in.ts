import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * A Chromium that needs no screen: driven, it is the real one, without a window and without the internet; started as a
 * person would start it, it stands open and does nothing.
 */
export function chromiumWithoutScreen(folder: string): string {
  const path = join(folder, 'browsers', 'chromium');
  const real = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const script = `#!/bin/sh
case "$*" in
  *--remote-debugging-pipe*)
    exec '${real}' --headless=new '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' "$@" ;;
esac
exec sleep 60
`;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

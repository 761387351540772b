import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * A Chromium that needs no screen: driven, it is the real one without a window; started as a person would start it, it
 * says what it was asked for and asks nobody for it.
 */
export function chromiumWithoutScreen(folder: string): string {
  const path = join(folder, 'browsers', 'chromium');
  const real = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const script = `#!/bin/sh
case "$*" in
  *--remote-debugging-pipe*) exec '${real}' --headless=new "$@" ;;
esac
for last; do :; done
echo "asked for $last" >&2
exec sleep 60
`;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

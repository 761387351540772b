import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';

// bytes of a ZIP file beside its content and twice each name: per file a local and a central header, once the end
const headers = 30 + 46;
const end = 22;

/** How many bytes a folder has as the ZIP file that a store takes, without the files whose path `skip` matches. */
export function packedSize(folder: string, skip?: RegExp): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !skip?.test(relative(folder, path).replaceAll('\\', '/')));
  const bytes = files.map((path) => {
    const content = readFileSync(path);
    const packed = Math.min(deflateRawSync(content, { level: 9 }).length, content.length);
    return headers + packed + 2 * Buffer.byteLength(relative(folder, path));
  });
  return bytes.reduce((sum, size) => sum + size, end);
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Code, the file it is in, and what the message begins with; none where it is fine. */
const cases: [file: string, code: string, message?: string][] = [
  ['components/text.tsx', 'export const a = <p>Hello</p>;', 'A text outside locales/'],
  ['components/label.tsx', 'export const a = <img title="Hello" />;', 'A text outside locales/'],
  ['components/sign.tsx', 'export const a = <p title={t("a.b")}>{t("a.c")} ·</p>;'],
  ['lib/in-page/closest.ts', 'row.closest("tr");', 'A selector outside lib/gmail'],
  ['lib/gmail/selector.ts', 'page.querySelector(css);'],
  ['lib/mail/markup.ts', 'at.innerHTML = detail;', 'We reach no network'],
  ['lib/mail/call.ts', 'fetch("https://example.org");', 'We reach no network'],
  ['lib/i18n/load-texts.ts', 'fetch(browser.runtime.getURL("locales/en.json"));'],
  ['lib/facts/bare.ts', 'export const fact = { id: "x", sources: [] };', 'A claim without a source'],
  ['lib/mail/log.ts', 'console.log(password);', 'A log may hold'],
];

test('our own rules name what is out of place, and nothing else', () => {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const [file, code] of cases) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const args = ['lint', `--config-path=${root}`, '--reporter=json', '--max-diagnostics=none', house];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: house, encoding: 'utf8' });
  const { diagnostics }: { diagnostics: { message: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  for (const [file, , message] of cases) {
    const found = diagnostics.filter(({ location }) => location.path === file).map((one) => one.message);
    const ours = found.filter((one) => /locales|lib\/gmail|no network|a source|A log/.test(one));
    expect(ours, file).toEqual(message ? [expect.stringMatching(new RegExp(`^${message}`))] : []);
  }
  rmSync(house, { recursive: true });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const house = mkdtempSync(join(tmpdir(), 'house-'));

afterAll(() => rmSync(house, { recursive: true }));

const text = 'A text outside locales/';
const selector = 'A selector outside lib/gmail';
const wayOut = 'We reach no network, run no text and turn none into markup';
const claim = 'A claim without a source';
const log = "Don't use console.";
const long = 'This file has too many lines (201).';

/** Code, where it stands, and how the message begins that teaches; none for what is fine there. */
const cases: [file: string, code: string, message?: string][] = [
  ['components/text.tsx', 'export const a = <p>Hello</p>;', text],
  ['components/label.tsx', 'export const a = <img title="Hello" />;', text],
  ['components/sign.tsx', 'export const a = <p title={t("a.b")}>{t("a.c")} ·</p>;'],
  ['components/selector.tsx', 'document.querySelectorAll(".adn");', selector],
  ['lib/in-page/closest.ts', 'row.closest("tr");', selector],
  ['lib/gmail/selector.ts', 'page.querySelector(css);'],
  ['lib/markup.ts', 'at.innerHTML = detail;', wayOut],
  ['lib/outer.ts', 'at.outerHTML = detail;', wayOut],
  ['lib/insert.ts', 'at.insertAdjacentHTML("beforeend", detail);', wayOut],
  ['components/danger.tsx', 'export const a = <p dangerouslySetInnerHTML={b} />;', wayOut],
  ['lib/call.ts', 'fetch("https://example.org");', wayOut],
  ['lib/window-call.ts', 'window.fetch("https://example.org");', wayOut],
  ['lib/socket.ts', 'new WebSocket("wss://example.org");', wayOut],
  ['lib/request.ts', 'new XMLHttpRequest();', wayOut],
  ['lib/events.ts', 'new EventSource("https://example.org");', wayOut],
  ['lib/beacon.ts', 'navigator.sendBeacon("https://example.org", value);', wayOut],
  ['lib/evaluate.ts', 'eval(detail);', wayOut],
  ['lib/make.ts', 'new Function(detail);', wayOut],
  ['entrypoints/import.ts', 'importScripts("https://example.org/a.js");', wayOut],
  ['lib/load-texts.ts', 'fetch(browser.runtime.getURL("locales/en.json"));'],
  ['lib/facts/bare.ts', 'export const fact = { id: "x", sources: [] };', claim],
  ['lib/facts/sourced.ts', 'export const fact = { id: "x", sources: [page] };'],
  ['lib/log.ts', 'console.log(password);', log],
  ['lib/long.ts', 'act();\n'.repeat(201), long],
];

interface Found {
  diagnostics: { message: string; location: { path: string } }[];
}

test('our own rules name what is out of place and say what to do instead, and leave the rest alone', () => {
  for (const [file, code] of cases) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const linter = [biome, 'lint', `--config-path=${root}`, '--reporter=json', '--max-diagnostics=none', house];
  const { stdout } = spawnSync(process.execPath, linter, { cwd: house, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as Found;
  const ours = [text, selector, wayOut, claim, log, long];
  const seen = cases.map(([file]) => [
    file,
    diagnostics
      .filter(({ location }) => location.path === file)
      .flatMap(({ message }) => ours.filter((one) => message.startsWith(one))),
  ]);
  expect(Object.fromEntries(seen)).toEqual(
    Object.fromEntries(cases.map(([file, , message]) => [file, message ? [message] : []])),
  );
});

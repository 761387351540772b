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

const text = 'A text outside locales/: give it a key in locales/en.json';
const selector = 'A selector outside lib/gmail: name it in lib/gmail/selectors.ts';
const wayOut = 'We reach no network, run no text and turn none into markup: show text as text';
const claim = 'A claim without a source: name the page it was read on';
const log = 'A log may hold an address or a password and helps nobody: tell the person in a sentence';
const long = 'This file has too many lines (201).';

/** Code, where it stands, and how the message begins: what is wrong, and what to do instead; none for what is fine. */
const cases: [file: string, code: string, message?: string][] = [
  ['components/text.tsx', 'export const a = <p>Hello</p>;', text],
  ['components/label.tsx', 'export const a = <img title="Hello" />;', text],
  ['components/sign.tsx', 'export const a = <p title={t("a.b")}>{t("a.c")} ·</p>;'],
  ['components/selector.tsx', 'document.querySelectorAll(".adn");', selector],
  ['lib/in-page/closest.ts', 'row.closest("tr");', selector],
  ['entrypoints/name.ts', 'document.getElementsByName("ssl");', selector],
  ['lib/in-page/path.ts', 'document.evaluate("//tr", document);', selector],
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
  ['components/warn.tsx', 'console.warn("x", error);', log],
  ['scripts/tell.ts', 'console.log("Building");'],
  ['lib/long.ts', 'act();\n'.repeat(201), long],
];

interface Found {
  diagnostics: { message: string; location: { path: string } }[];
}

const lint = (...options: string[]) =>
  spawnSync(process.execPath, [biome, 'lint', `--config-path=${root}`, ...options], {
    cwd: house,
    encoding: 'utf8',
  });

test('our own rules name what is out of place and say what to do instead, and leave the rest alone', () => {
  for (const [file, code] of cases) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
  }
  const { stdout } = lint('--reporter=json', '--max-diagnostics=none', house);
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

// the machine’s report leaves this out
test('a file that is too long is told what to become', () => {
  writeFileSync(join(house, 'tall.ts'), 'act();\n'.repeat(201));
  expect(lint('tall.ts').stderr).toContain('Consider splitting this file into smaller files.');
});

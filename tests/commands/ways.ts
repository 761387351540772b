import type { BrowserName } from '../browser/harness/browsers.ts';

/** How a command of our documents is run by a test. */
export interface Way {
  /** Which run of the tests: the unit tests, or those of one browser. */
  at: 'unit' | BrowserName;
  /** What is typed, where the command wants a choice made or its whole would take minutes. */
  typed?: string;
  /** What it must say. */
  says: RegExp;
  /** Exit code, if it is not 0; a command that `stops` goes on until it is stopped, once it said so. */
  ends?: number | 'stopped';
  /** A person sits before it. */
  screen?: true;
}

const built = /Finished in/;
const toured = /7\. recovered: .*\n.*Pictures are in/;
const shown = /Close the browser to end/;
const refused = /In the way:[\s\S]*Nothing was sent/;
const measured = 'npm run bench -- --rounds 1 --against .output/chrome-mv3';
const sheets = /\n {2}it\nThe contact sheet is/;

/** Every command that a document names, as it names it, but for those in `elsewhere`. */
export const ways: Record<string, Way> = {
  'git config core.hooksPath .githooks': { at: 'unit', says: /^$/ },
  'git tag v1.2.3': { at: 'unit', says: /^$/ },
  'git push origin v1.2.3': { at: 'unit', says: /new tag/ },
  // what it would bring is in node_modules already
  'npm ci': { at: 'unit', typed: 'npm ci --dry-run --offline', says: /added \d+ packages/ },
  'npm run lint': { at: 'unit', says: /No fixes applied/ },
  'npm run format': { at: 'unit', typed: 'npm run format -- lib/facts', says: /No fixes applied/ },
  'npm run types': { at: 'unit', says: built },
  'npm run build': { at: 'unit', says: built },
  'npm run build-for-amo': { at: 'unit', says: built },
  'npm run dependencies': { at: 'unit', says: /Written: .*dependencies\.md/ },
  'npx vitest run tests/unit/facts -u': { at: 'unit', says: /2 passed/ },
  'npm run package': { at: 'unit', says: /for Apple’s packager[\s\S]*listings in/ },
  'npm run publish -- --dry-run': { at: 'unit', says: /A dry run: nothing was sent/ },
  'npm run publish': { at: 'unit', says: refused, ends: 1 },
  'npm run publish -- firefox': { at: 'unit', says: refused, ends: 1 },
  'npm run tour': { at: 'chromium', says: toured },
  'npm start': { at: 'chromium', screen: true, says: shown, ends: 'stopped' },
  'npm run dev': { at: 'chromium', screen: true, says: shown, ends: 'stopped' },
  'npm start -- --live': { at: 'chromium', screen: true, says: /Opening Gmail in Chromium/, ends: 'stopped' },
  'npm run live': { at: 'chromium', screen: true, says: /Sign in to Gmail in the window/, ends: 'stopped' },
  'npm run live -- --signed-in': {
    at: 'chromium',
    screen: true,
    says: /Gmail could not be reached/,
    ends: 1,
  },
  'npm run live -- --replica': { at: 'chromium', screen: true, says: /held/ },
  'npm run bench': { at: 'chromium', typed: measured, says: /popup/i },
  'npm run bench -- --against FOLDER': { at: 'chromium', typed: measured, says: /popup/i },
  'npm start -- --browser firefox': { at: 'firefox', says: toured },
  'npm run sheets': { at: 'chromium', typed: 'npm run sheets it', says: sheets },
  'npm run sheets <tag>': { at: 'chromium', typed: 'npm run sheets it', says: sheets },
  'npm run pictures': { at: 'chromium', typed: 'npm run pictures -- it', says: /it\/pictures\/icon\.png/ },
  'npm run pictures -- it': { at: 'chromium', says: /it\/pictures\/icon\.png/ },
};

/** Commands that others run: a workflow, since a test asks nobody, or a script of package.json that is run itself. */
export const elsewhere: Record<string, string> = {
  'npm audit signatures': '.github/workflows/test.yml',
  'npm run unused': 'package.json',
  'npm run build:firefox': 'package.json',
};

/** What is typed in one run of the tests, each line once. */
export function typedAt(at: Way['at']): (Way & { typed: string })[] {
  const lines = Object.entries(ways).flatMap(([command, way]) =>
    way.at === at ? [[way.typed ?? command, way] as const] : [],
  );
  return [...new Map(lines)].map(([typed, way]) => ({ ...way, typed }));
}

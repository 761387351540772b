/** The two kinds of browser an extension is built for. */
export type BrowserName = 'chromium' | 'firefox';

/** One product: its commands on PATH, and its usual places where there is no PATH to speak of. */
export interface Product {
  name: string;
  kind: BrowserName;
  /** Names of its program, searched on PATH. */
  commands: string[];
  /** Below /Applications, of the machine and of the person. */
  mac: string;
  /** Below the folders where Windows keeps programs. */
  windows: string;
}

/** Best first. Chromium leads: it alone still takes an unpacked extension from its command line for sure. */
export const products: Product[] = [
  {
    name: 'Chromium',
    kind: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Google Chrome',
    kind: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    kind: 'chromium',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

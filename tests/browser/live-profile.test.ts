import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive } from '../../scripts/live/drive.ts';
import { signIn } from '../../scripts/live/sign-in.ts';
import { type BrowserName, launchOptions } from './harness/browsers.ts';
import { until } from './harness/until.ts';

const names = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.BROWSER || process.env.BROWSER === name,
);
const pathOf = (name: BrowserName) =>
  String(launchOptions(name, { proxyPort: 0, headless: true }).executablePath);

/** What came to the page: the cookie, and whether the browser said that it is driven. */
const visits: { cookie: string; driven: string }[] = [];
const page = `<script>
  fetch('/told?' + navigator.webdriver).then(() => location.hash === '#quit' && window.close());
</script>`;
const server = createServer(({ url = '', headers }, response) => {
  const [path, driven = ''] = url.split('?');
  if (path === '/told') visits.push({ cookie: headers.cookie ?? '', driven });
  response.setHeader('content-type', 'text/html');
  if (path === '/sign-in') response.setHeader('set-cookie', 'signed=in; Max-Age=3600; Path=/');
  response.end(path === '/told' ? '' : page);
});
const profile = mkdtempSync(join(tmpdir(), 'live-profile-'));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Chromium is quit by its last window's closing; Firefox lets no page close that, and is ended by Enter. */
const ending = { chromium: '#quit', firefox: '' };

test.each(names)(
  'who signs in to %s without a driver is signed in when it is driven',
  async (name) => {
    visits.length = 0;
    const given = { path: pathOf(name), profile: join(profile, name) };
    mkdirSync(given.profile);
    const signedIn = () =>
      until(() => visits.length > 0, { what: 'the person is signed in', timeout: 40_000 });
    await signIn(
      name,
      { ...given, address: `${origin}/sign-in${ending[name]}`, more: ['--headless'], keeps: 2000 },
      {
        tell: () => {},
        agrees: async () => false,
        enter: async (signal) => {
          await signedIn();
          if (ending[name]) await new Promise((_, reject) => signal.addEventListener('abort', reject));
        },
      },
    );
    const browser = await drive(name, { ...given, headless: true });
    await (await browser.newPage()).goto(`${origin}/later`);
    await until(() => visits.length > 1, { what: 'the driven browser comes back' });
    await browser.close();
    expect(visits).toEqual([
      { cookie: 'signed=in', driven: 'false' },
      { cookie: 'signed=in', driven: 'true' },
    ]);
  },
  120_000,
);

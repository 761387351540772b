import { join } from 'node:path';
import { createServer } from 'wxt';
import { needBrowsers } from './browsers.ts';
import { showReplica } from './replica-session.ts';
import { main, root } from './run.ts';

// WXT rebuilds and reloads the extension; the browser is ours, for it must see the replica
main(async () => {
  await needBrowsers(['chromium']);
  const server = await createServer({ root, browser: 'chrome', webExt: { disabled: true } });
  await server.start();
  await showReplica('chromium', join(root, '.output', 'chrome-mv3-dev'));
  await server.stop();
});

import { browser } from 'wxt/browser';
import { giveFrame } from '../../lib/steps';

const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([first]) => first);
const root = document.getElementById('root');
// Chromium shows a popup once it has loaded, and what all of it needs takes a while to come: its name goes before
addEventListener('load', async () => {
  await giveFrame();
  const { runPage } = await import('../../lib/pages/page');
  if (root) await runPage({ root, tab });
});

import { browser } from 'wxt/browser';
import { runPage } from '../../lib/pages/page';

const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([first]) => first);
const root = document.getElementById('root');
if (root) await runPage({ root, tab });

import { browser } from 'wxt/browser';
import { runPage } from '../../lib/pages/page';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const root = document.getElementById('root');
if (root) await runPage({ root, place: 'popup', ...(tab && { tab }) });

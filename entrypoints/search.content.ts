import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSearchScript } from '../lib/in-page/search-controller';

/** A search that may prove forwarding; the background injects it where the search is one of ours. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  // or else WXT would announce the script to the page, and with it the extension's id
  noScriptStartedPostMessage: true,
  main: startSearchScript,
});

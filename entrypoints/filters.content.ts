import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFiltersScript } from '../lib/in-page/filters-controller';

/** Settings → Filters and Blocked Addresses; the background injects it when the sentinel asks for it. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  // or else WXT would announce the script to the page, and with it the extension's id
  noScriptStartedPostMessage: true,
  main: startFiltersScript,
});

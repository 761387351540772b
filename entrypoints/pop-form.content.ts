import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFormScript } from '../lib/in-page/form-controller';

/** The POP window; the background injects it when the sentinel asks for it. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  // or else WXT would announce the script to the page, and with it the extension's id
  noScriptStartedPostMessage: true,
  main: startFormScript,
});

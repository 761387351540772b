import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFormScript } from '../lib/in-page/form-controller';

/** The POP window; put into the page by the background when the sentinel asks for it. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  main: startFormScript,
});

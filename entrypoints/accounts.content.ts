import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAccountsScript } from '../lib/in-page/accounts-controller';

/** Settings → Accounts and Import; put into the page by the background when the sentinel asks for it. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  main: startAccountsScript,
});

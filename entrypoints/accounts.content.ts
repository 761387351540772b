import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAccountsScript } from '../lib/in-page/accounts-controller';
import { onDemand } from '../lib/in-page/on-demand';

/** Settings → Accounts and Import. */
export default defineContentScript({
  ...onDemand,
  main: startAccountsScript,
});

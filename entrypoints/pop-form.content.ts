import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFormScript } from '../lib/in-page/form-controller';
import { onDemand } from '../lib/in-page/on-demand';

/** The POP window. */
export default defineContentScript({
  ...onDemand,
  main: startFormScript,
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { onDemand } from '../lib/in-page/on-demand';
import { startSearchScript } from '../lib/in-page/search-controller';

/** A search that may prove forwarding; injected only where the search is one of ours. */
export default defineContentScript({
  ...onDemand,
  main: startSearchScript,
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFiltersScript } from '../lib/in-page/filters-controller';
import { onDemand } from '../lib/in-page/on-demand';

/** Settings → Filters and Blocked Addresses. */
export default defineContentScript({
  ...onDemand,
  main: startFiltersScript,
});

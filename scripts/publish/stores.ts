import { firefoxMetadata } from '../store/files.ts';
import type { StoreId } from '../store/languages.ts';

/** A store: what it gets, and what it wants to see of us. */
interface Store {
  name: string;
  /** Where a person finds the item there. */
  dashboard: string;
  package: 'chrome' | 'firefox';
  /** Variables of the environment without which it lets nobody in. */
  credentials: string[];
  /** What reaches it beside the package, in words. */
  listing: string;
}

const byHand = 'name and summary come with the package; description and pictures are put in by hand';

/** The stores we publish in; publish-browser-extension reads the variables under these very names. */
export const stores: Record<StoreId, Store> = {
  chrome: {
    name: 'Chrome Web Store',
    dashboard: 'https://chrome.google.com/webstore/devconsole',
    package: 'chrome',
    credentials: [
      'CHROME_PUBLISHER_ID',
      'CHROME_EXTENSION_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    listing: byHand,
  },
  edge: {
    name: 'Microsoft Edge Add-ons',
    dashboard: 'https://partner.microsoft.com/dashboard/microsoftedge',
    package: 'chrome',
    credentials: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    listing: byHand,
  },
  firefox: {
    name: 'Firefox Add-ons',
    dashboard: 'https://addons.mozilla.org/developers/addons',
    package: 'firefox',
    credentials: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    listing: 'summary and description go along in every language; pictures are put in by hand',
  },
};

/** Where each package stands, and the id that Firefox knows us by. */
export interface Given {
  chrome: string;
  firefox: string;
  sources: string;
  geckoId: string;
}

/** What publish-browser-extension is told of each store; credentials it reads from the environment itself. */
export const orders = ({ chrome, firefox, sources, geckoId }: Given) => ({
  chrome: { zip: chrome, apiVersion: 'v2' as const },
  edge: { zip: chrome },
  firefox: {
    zip: firefox,
    sourcesZip: sources,
    extensionId: geckoId,
    channel: 'listed' as const,
    amoMetadataFile: firefoxMetadata,
  },
});

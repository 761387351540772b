import { browser } from 'wxt/browser';
import { noteNews } from '../storage/news';

/** The version that last changed what people see: after an update to it the popup shows a notice (`popup.news`). */
const newsVersion = '1.0.0';

/** After an installation the welcome page opens; after an update that changed what people see, the popup shows that once. */
export async function onInstalled({ reason, previousVersion = '0' }: InstallDetails): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  if (reason === 'update' && compare(previousVersion, newsVersion) < 0) await noteNews();
}

interface InstallDetails {
  reason: string;
  previousVersion?: string;
}

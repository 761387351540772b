import type { AccountView } from '../diagnosis/account-view';
import { saysOf } from '../diagnosis/headline';
import type { Translate } from '../i18n/translator';

/** Lines beyond our name: Gmail fetches from five accounts at most. */
const most = 5;

/** The state in words: our name, then what there is to say of each account, or that all are fine. */
export function iconTitle(views: readonly AccountView[], t: Translate): string {
  const said = views.flatMap(({ account, diagnosis, provider }) =>
    diagnosis
      ? [
          `${account.address}: ${saysOf({ diagnosis, ...(provider && { providerName: provider.shortName }) }, t)}`,
        ]
      : [],
  );
  const allHealthy = views.length > 0 && views.every(({ account }) => account.state === 'healthy');
  const lines = said.length === 0 && allHealthy ? [t('popup.allHealthy')] : said.slice(0, most);
  return [t('store.name'), ...lines].join('\n');
}

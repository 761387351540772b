import type { AccountView } from '../diagnosis/account-view';
import { headline } from '../diagnosis/headline';
import type { Translate } from '../i18n/translator';

/** Lines beyond our name: Gmail fetches from five accounts at most. */
const most = 5;

/** The state in words: our name, then the headline of each account that has one, or that all are fine. */
export function iconTitle(views: readonly AccountView[], t: Translate): string {
  const headlines = views.flatMap(({ account, diagnosis, provider }) =>
    diagnosis
      ? [
          `${account.address}: ${headline({ diagnosis, ...(provider && { providerName: provider.shortName }) }, t)}`,
        ]
      : [],
  );
  const allHealthy = views.length > 0 && views.every(({ account }) => account.state === 'healthy');
  const lines = headlines.length === 0 && allHealthy ? [t('popup.allHealthy')] : headlines.slice(0, most);
  return [t('store.name'), ...lines].join('\n');
}

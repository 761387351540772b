import { trusted } from '../shared/trusted';
import type { ViewContext } from './view-context';

/** Asks for the browser's permission to work in Gmail. */
export const SiteAccess = ({ view: { t, actions } }: { view: ViewContext }) => (
  <div class="site-access" role="status">
    <p>{t('popup.siteAccess')}</p>
    <p class="actions">
      <button type="button" class="primary" data-action="allow-site" onClick={trusted(actions.allowSite)}>
        {t('popup.allowSite')}
      </button>
    </p>
  </div>
);

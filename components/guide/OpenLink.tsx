import { isGmail } from '../../lib/gmail/routes';
import type { ViewContext } from './view-context';

/** A link that says which site it opens; nothing without an address. */
export function OpenLink({ href, view: { t } }: { href: string | undefined; view: ViewContext }) {
  if (!href) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {t('popup.openPage', { site: siteOf(href) })}
    </a>
  );
}

/** The site's name as people know it: Gmail, else what the address bar shows, such as `outlook.live.com`. */
export const siteOf = (link: string): string =>
  isGmail(link) ? 'Gmail' : new URL(link).hostname.replace(/^www\./, '');

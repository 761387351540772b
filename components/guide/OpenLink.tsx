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

/** The site's name as people see it in the address bar, such as `outlook.live.com`. */
export const siteOf = (link: string): string => new URL(link).hostname.replace(/^www\./, '');

import { longDate } from '../../lib/facts/fact-text';
import { factOf } from '../../lib/facts/facts';
import type { ViewContext } from './view-context';

/** Dated claims, folded: what we say, when we looked, and where. */
export function FactNotes({ ids, view: { t, locale, fact } }: { ids: readonly string[]; view: ViewContext }) {
  const known = ids.flatMap((id) => factOf(id) ?? []);
  if (known.length === 0) return null;
  return (
    <details class="facts">
      <summary>{t('popup.howKnown')}</summary>
      <ul>
        {known.map(({ id, checked, sources }) => (
          <li key={id} data-fact={id}>
            {fact(id)}{' '}
            <span class="soft">{t('popup.checkedOn', { date: longDate(checked, t, locale) })}</span>{' '}
            {sources.map(({ url, title }) => (
              <a key={url} href={url} target="_blank" rel="noreferrer">
                {title ?? url}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

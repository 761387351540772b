import { factOf } from '../lib/facts/facts';
import { longDate } from './facts';
import type { Scene } from './scene';

/** A dated claim, and on request how we know it. */
export function FactNote({ id, scene: { t, locale, fact } }: { id: string; scene: Scene }) {
  const known = factOf(id);
  if (!known) return null;
  return (
    <div class="fact" data-fact={id}>
      <p>{fact(id)}</p>
      <details>
        <summary>{t('popup.howKnown')}</summary>
        <p>{t('popup.checkedOn', { date: longDate(known.checked, locale) })}</p>
        <ul>
          {known.sources.map(({ url, title }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {title ?? url}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

import type { SearchResult } from '../../lib/gmail/search-results/search-result';
import type { Translate } from '../../lib/i18n/translator';
import type { SearchAnswer } from '../../lib/messaging/answers';
import { Mark } from '../shared/Mark';
import { trusted } from '../shared/trusted';

export interface SearchNoticeProps {
  account: Pick<SearchAnswer, 'address' | 'by'>;
  /** Absent while Gmail is still searching. `own-word`: the person has seen the message. */
  result?: SearchResult | 'own-word';
  isStorageFull?: boolean;
  t: Translate;
  onWord: (arrives: boolean) => void;
  onClose: () => void;
}

const marks = { arrived: 'ok', 'own-word': 'ok', 'nothing-yet': 'empty', unknown: 'empty' } as const;

/** On Gmail's search for forwarded mail: whether it works, or what to wait for and what to check. */
export function SearchNotice({ account, result, isStorageFull, t, onWord, onClose }: SearchNoticeProps) {
  const { address, by } = account;
  return (
    <section class="notice" data-result={result ?? 'loading'} aria-label={t('search.region', { address })}>
      <Mark state={result ? marks[result] : 'empty'} />
      <div class="hint-body">
        <p class="hint-headline" role="status">
          {t(`search.${result ?? 'loading'}.title`, { address })}
        </p>
        {result === 'arrived' && <p>{t(`search.by.${by}`, { address })}</p>}
        {result === 'nothing-yet' && (
          <ul>
            {['wait', 'spam', 'switch', 'sender'].map((id) => (
              <li key={id}>{t(`search.nothing-yet.${id}`, { address })}</li>
            ))}
          </ul>
        )}
        <p class="actions">
          {result === 'unknown' && (
            <>
              <button type="button" data-action="yes" onClick={trusted(() => onWord(true))}>
                {t('search.unknown.yes')}
              </button>
              <button type="button" data-action="no" onClick={trusted(() => onWord(false))}>
                {t('search.unknown.no')}
              </button>
            </>
          )}
          <button type="button" data-action="dismiss" onClick={trusted(onClose)}>
            {t('search.close')}
          </button>
        </p>
        {isStorageFull && <p role="alert">{t('common.storageFull')}</p>}
      </div>
    </section>
  );
}

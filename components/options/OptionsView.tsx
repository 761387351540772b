import { useId } from 'preact/hooks';
import { locales } from '../../lib/i18n/locales';
import type { Translate } from '../../lib/i18n/translator';
import type { OptionsRecord } from '../../lib/storage/records';

export interface OptionsViewProps {
  options: OptionsRecord;
  t: Translate;
  version: string;
  /** Everything was forgotten just now. */
  wasForgotten: boolean;
  /** The last choice could not be stored. */
  isStorageFull: boolean;
  /** Without a language: the browser's. */
  onLanguage: (language?: string) => void;
  onHints: (hints: boolean) => void;
  onForget: () => void;
}

/** The person's choices, what is kept and where, and what we promise. */
export function OptionsView({
  options,
  t,
  version,
  wasForgotten,
  isStorageFull,
  onLanguage,
  onHints,
  onForget,
}: OptionsViewProps) {
  const id = useId();
  return (
    <>
      <h1>{t('options.title')}</h1>
      {isStorageFull && (
        <p class="trouble" role="alert">
          {t('common.storageFull')}
        </p>
      )}
      <p>
        <label for={`${id}-language`}>{t('options.language')}</label>
        <select
          id={`${id}-language`}
          data-action="language"
          value={options.language ?? ''}
          onChange={(event) => onLanguage(event.currentTarget.value || undefined)}
        >
          <option value="">{t('options.browserLanguage')}</option>
          {locales.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {ownName(tag)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <input
          id={`${id}-hints`}
          type="checkbox"
          data-action="hints"
          checked={options.hints !== false}
          onChange={(event) => onHints(event.currentTarget.checked)}
        />
        <label for={`${id}-hints`}>{t('options.hints')}</label>
      </p>
      <h2>{t('options.data')}</h2>
      <p>{t('options.dataWhere')}</p>
      <p>{t('options.dataNever')}</p>
      <p class="actions">
        <button type="button" data-action="forget-everything" onClick={onForget}>
          {t('options.forget')}
        </button>
        <span role="status">{wasForgotten && t('options.forgotten')}</span>
      </p>
      <h2>{t('options.about')}</h2>
      <p>{t('options.privacy')}</p>
      <p class="soft">{t('options.version', { version })}</p>
      <p class="soft">{t('options.license')}</p>
    </>
  );
}

/** A language's name in that language. */
const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

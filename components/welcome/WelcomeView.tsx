import type { Translate } from '../../lib/i18n/translator';

export interface WelcomeViewProps {
  t: Translate;
  /** Gmail's settings still show the accounts it collects from. */
  hasSettings: boolean;
  onOpenSettings: () => void;
  onOpenGuide: () => void;
}

const promises = ['sends', 'keeps', 'saves'] as const;

/** What opens once after installation: what Pop Doctor does, what it never does, and where to begin. */
export function WelcomeView({ t, hasSettings, onOpenSettings, onOpenGuide }: WelcomeViewProps) {
  return (
    <>
      <h1 class="brand">
        <img src="/icons/48.png" width="40" height="40" alt="" />
        {t('welcome.title')}
      </h1>
      <p class="lead">{t('welcome.does')}</p>
      <p>{t(hasSettings ? 'welcome.settings' : 'welcome.address')}</p>
      <p class="actions">
        {hasSettings ? (
          <button type="button" class="primary" data-action="open-settings" onClick={onOpenSettings}>
            {t('popup.openSettings')}
          </button>
        ) : (
          <button type="button" class="primary" data-action="open-guide" onClick={onOpenGuide}>
            {t('popup.ask')}
          </button>
        )}
      </p>
      {hasSettings && <p>{t('welcome.healthy')}</p>}
      <h2>{t('welcome.never')}</h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>{t(`welcome.${promise}`)}</li>
        ))}
      </ul>
    </>
  );
}

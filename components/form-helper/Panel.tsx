import { useId } from 'preact/hooks';
import { headline, sinceWhen } from '../../lib/diagnosis/headline';
import { factText } from '../../lib/facts/fact-text';
import type { Translate } from '../../lib/i18n/translator';
import { checkedFields, type FormChecks } from '../../lib/mail/form-checks';
import type { FormAnswer } from '../../lib/messaging/answers';
import { AddressQuestion } from '../shared/AddressQuestion';
import { Mark } from '../shared/Mark';
import { trusted } from '../shared/trusted';
import { FieldCheck } from './FieldCheck';

export interface PanelProps {
  answer: FormAnswer;
  checks: FormChecks;
  /** Values can be filled in for this provider. */
  canFill: boolean;
  /** A filling can be taken back. */
  canUndo: boolean;
  /** The password holds white space or invisible characters. */
  canClean: boolean;
  t: Translate;
  locale: string;
  onFill: () => void;
  onUndo: () => void;
  onClean: () => void;
  onAddress: (address: string) => void;
  onOpenGuide: () => void;
}

/** The helper beside Gmail's POP form. */
export function Panel(props: PanelProps) {
  const { answer, checks, canFill, canUndo, canClean, t, locale } = props;
  const { address, provider, diagnosis } = answer;
  // whatever is typed into this form, it will be refused
  const isHopeless = provider?.passwordAccepted === 'none' || diagnosis?.passwordRuledOut === true;
  const title = useId();
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{address ? t('panel.titleFor', { address }) : t('panel.title')}</h2>
      {diagnosis && diagnosis.cause !== 'recovered' && (
        <div class="panel-cause" data-cause={diagnosis.cause} role="alert">
          <Mark state="wrong" />
          <div>
            <p>{headline({ diagnosis, ...(provider && { providerName: provider.shortName }) }, t)}</p>
            <p>{sinceWhen(diagnosis, t, locale)}</p>
          </div>
        </div>
      )}
      {!diagnosis && provider?.microsoft === 'personal' && (
        <p>{factText('microsoft-password-pop-ended', t, locale)}</p>
      )}
      {!address && (
        <AddressQuestion
          about="address"
          label={t('panel.whichAddress')}
          button={t('common.ok')}
          t={t}
          onAddress={props.onAddress}
        />
      )}
      {address && !canFill && <p class="panel-advice">{adviceFor(answer, t)}</p>}
      <p class="actions">
        {isHopeless && (
          <PanelButton
            action="open-guide"
            isPrimary
            label={t('panel.toForwarding')}
            press={props.onOpenGuide}
          />
        )}
        {canFill && (
          <PanelButton action="fill" isPrimary={!isHopeless} label={t('panel.fill')} press={props.onFill} />
        )}
        {canUndo && <PanelButton action="undo" label={t('panel.undo')} press={props.onUndo} />}
        {canClean && <PanelButton action="clean-password" label={t('panel.clean')} press={props.onClean} />}
        {!isHopeless && (
          <PanelButton action="open-guide" label={t('panel.openGuide')} press={props.onOpenGuide} />
        )}
      </p>
      <ul class="checks" aria-label={t('panel.checks')} aria-live="polite" hidden={provider?.noPop}>
        {checkedFields.map((field) => (
          <FieldCheck key={field} field={field} check={checks[field]} isHopeless={isHopeless} t={t} />
        ))}
      </ul>
      {address && canFill && provider && (
        <p class="panel-note">{t('panel.labelAdvice', { provider: provider.shortName })}</p>
      )}
    </section>
  );
}

interface PanelButtonProps {
  action: string;
  label: string;
  isPrimary?: boolean;
  press: () => void;
}

/** A button for the person alone: a click that a script made up does nothing. */
function PanelButton({ action, label, isPrimary = false, press }: PanelButtonProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'primary' : undefined}
      data-action={action}
      onClick={trusted(press)}
    >
      {label}
    </button>
  );
}

function adviceFor({ provider }: FormAnswer, t: Translate): string {
  if (!provider) return t('panel.adviceUnknownProvider');
  const { pop, noPop, shortName } = provider;
  if (!pop) return t(noPop ? 'panel.adviceNoPop' : 'panel.adviceNoSettings', { provider: shortName });
  return t('panel.adviceNoSsl', { provider: shortName, port: String(pop.port) });
}

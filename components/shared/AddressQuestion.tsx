import type { Translate } from '../../lib/i18n/translator';
import { AddressField, useAddress } from './AddressField';

export interface AddressQuestionProps {
  /** Whose address is asked for. */
  about: 'address' | 'gmail-address';
  label: string;
  button: string;
  t: Translate;
  onAddress: (address: string) => void;
}

/** Asks for a whole address where no page shows it. */
export function AddressQuestion({ about, label, button, t, onAddress }: AddressQuestionProps) {
  const { field, submit } = useAddress(onAddress);
  return (
    <form class="question" data-question={about} onSubmit={submit} noValidate>
      <AddressField label={label} t={t} {...field} />
      <button type="submit" data-action={`set-${about}`}>
        {button}
      </button>
    </form>
  );
}

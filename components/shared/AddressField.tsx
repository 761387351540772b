import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translator';
import { isEmailAddress } from '../../lib/mail/address';

export interface AddressFieldProps {
  label: string;
  t: Translate;
  value: string;
  onValue: (value: string) => void;
  /** The person tried to continue: from then on a wrong address is reported. */
  wasTried: boolean;
}

/** A field for a whole e-mail address, with an error where it is none. */
export function AddressField({ label, t, value, onValue, wasTried }: AddressFieldProps) {
  const id = useId();
  const isWrong = wasTried && !isEmailAddress(value.trim());
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        name="address"
        type="text"
        inputMode="email"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {isWrong && (
        <p class="field-wrong" id={`${id}-wrong`} role="alert">
          {t('common.notAnAddress')}
        </p>
      )}
    </>
  );
}

/** The state of such a field, and the handler for its form. */
export function useAddress(onAddress: (address: string) => void) {
  const [value, onValue] = useState('');
  const [wasTried, setTried] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    setTried(true);
    if (isEmailAddress(value.trim())) onAddress(value.trim());
  };
  return { field: { value, onValue, wasTried }, submit };
}

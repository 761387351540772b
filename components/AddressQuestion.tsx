import type { Translate } from '../lib/texts';
import { AddressField, useAddress } from './AddressField';

/** Asks for the account's whole address where neither the row nor the window tells it. */
export function AddressQuestion({ t, onAddress }: { t: Translate; onAddress: (address: string) => void }) {
  const { field, submit } = useAddress(onAddress);
  return (
    <form class="question" data-question="address" onSubmit={submit} noValidate>
      <AddressField label={t('panel.whichAddress')} t={t} {...field} />
      <button type="submit" data-action="set-address">
        {t('common.ok')}
      </button>
    </form>
  );
}

import { addressesIn } from '../accounts-list/address-headings';
import { errorSignals, readFetchError } from '../accounts-list/fetch-error';
import type { FetchError } from '../accounts-list/fetched-account';
import { textUnits } from '../page/text';
import type { PopForm } from './pop-form';

/** What the window says beside the form: addresses it names, and the error it shows above the fields. */
export interface PopWindow {
  addresses: string[];
  error?: FetchError;
}

/** Reads the window around the form. The word POP is no sign of an error here: the whole window speaks of it. */
export function readPopWindow(form: PopForm, page: Document = document): PopWindow {
  const units = textUnits(page.body);
  const error = readFetchError(units, (unit) =>
    errorSignals(unit).filter((name) => name !== 'speaks of POP'),
  );
  const named = addressesIn(units.map(({ text }) => text).join(' '));
  const typed = addressesIn(form.username.value);
  return { addresses: [...new Set([...typed, ...named])], ...(error && { error }) };
}

import type { FetchError } from './account';
import { addressesIn } from './addresses';
import { errorWitnesses, readFetchError } from './fetch-error';
import type { PopForm } from './pop-form';
import { textUnits } from './text';

/** What the window says beside the form: addresses it names, and the error it shows above the fields. */
export interface PopWindow {
  addresses: string[];
  error?: FetchError;
}

/** Reads the window around the form. The word POP is no sign of an error here: the whole window speaks of it. */
export function readPopWindow(form: PopForm, page: Document = document): PopWindow {
  const units = textUnits(page.body);
  const error = readFetchError(units, (unit) =>
    errorWitnesses(unit).filter((name) => name !== 'speaks of POP'),
  );
  const named = addressesIn(units.map(({ text }) => text).join(' '));
  const typed = addressesIn(form.username.value);
  return { addresses: [...new Set([...typed, ...named])], ...(error && { error }) };
}

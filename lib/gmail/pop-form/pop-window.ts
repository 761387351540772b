import { addressKey, isEmailAddress, isSameAddress } from '../../mail/address';
import { addressesIn } from '../../mail/addresses-in-text';
import { windowSignals } from '../accounts-list/error-signals';
import { readFetchError } from '../accounts-list/fetch-error';
import type { FetchError } from '../accounts-list/fetched-account';
import { isBold } from '../page/bold';
import { readGmailAddress } from '../page/signed-in-address';
import { type TextUnit, textUnits } from '../page/text';
import type { PopForm } from './pop-form';

/** What the window shows beside the form. */
export interface PopWindow {
  /** The account's whole address, where it is sure: no mere mention, example or signed-in address. */
  address?: string;
  /** The error above the fields. */
  error?: FetchError;
}

/** Reads the window around the form. */
export function readPopWindow(form: PopForm, page: Document = document): PopWindow {
  const units = textUnits(page.body);
  const error = readFetchError(units, windowSignals);
  const isOwn = (address: string) =>
    !example.test(address) && !isSameAddress(address, readGmailAddress(page));
  const named = units
    .filter(
      ({ text, elements }) =>
        elements.some((at) => isBefore(at, form.username)) && !error?.text.includes(text),
    )
    .flatMap(addressOfUnit)
    .filter(isOwn);
  const typed = [form.username.value.trim()].filter((value) => isEmailAddress(value) && isOwn(value));
  const address = mostNamed(named) ?? (named.length === 0 ? typed[0] : undefined);
  return { ...(address && { address }), ...(error && { error }) };
}

/** An example address, as in hints beside fields. */
const example = /^(?:example|name|someone|username|you|your[._-]?\w+)@(?:example|domain|provider)\./i;

const isBefore = (element: Element, field: Element): boolean =>
  element.compareDocumentPosition(field) === Node.DOCUMENT_POSITION_FOLLOWING;

// Gmail names the account in a bold sentence and, alone in its cell, behind "Email address:"
function addressOfUnit({ text, elements }: TextUnit): string[] {
  const found = addressesIn(text);
  const [address = ''] = found;
  if (found.length !== 1) return [];
  const isAlone = text.length < address.length + 4;
  return isAlone || elements.some((at) => at.textContent?.includes(address) && isBold(at)) ? found : [];
}

function mostNamed(addresses: string[]): string | undefined {
  const votes = [...Map.groupBy(addresses, addressKey).values()].sort((a, b) => b.length - a.length);
  return votes[0] && votes[0].length > (votes[1]?.length ?? 0) ? votes[0][0] : undefined;
}

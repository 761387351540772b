import type { Locale } from '../i18n/locales';
import { forwardingPath } from '../mail/forwarding-path';
import { forwardingWords } from '../mail/forwarding-words';
import type { RemedyContext } from './remedy';

/** The values that the texts of forwarding put in, beside those of every remedy. */
export function forwardingValues(
  { address, provider }: RemedyContext,
  reader: Locale,
): Record<string, string> {
  const { path = '', others = [] } = (provider && forwardingPath(provider, address, reader)) ?? {};
  return {
    path,
    otherPaths: others.join(' · '),
    searchWords: forwardingWords(provider, reader).join(' · '),
    hours: String(provider?.forwarding.confirmWithinHours ?? ''),
  };
}

import { factOf } from '../lib/facts/facts';
import { shortName } from '../lib/mail/short-name';
import { label, labelNames } from '../lib/remedies/labels';
import type { AccountCard } from '../lib/pages/model';
import { longDate } from './facts';
import type { Scene } from './scene';

/** The values that texts of remedies may name: addresses, dates, and the words on other sites' buttons. */
export function wordsFor({ context, provider, account }: AccountCard, { locale, t }: Scene): Record<string, string> {
  const since = (id: string) => longDate(factOf(id)?.since ?? '', locale);
  return {
    address: context.address,
    gmailAddress: context.gmailAddress ?? t('common.yourGmail'),
    provider: (provider && shortName(provider)) ?? t('common.thisProvider'),
    editLabel: account.editLabel ?? 'edit info',
    microsoftEnd: since('microsoft-password-pop-ended'),
    gmailEnd: since('gmail-fetch-ends'),
    checked: longDate(factOf('gmail-fetch-ends')?.checked ?? '', locale),
    ...Object.fromEntries(labelNames.map((name) => [name, label(name, locale).text])),
  };
}

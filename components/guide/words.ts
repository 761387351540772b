import { longDate } from '../../lib/facts/fact-text';
import { factOf } from '../../lib/facts/facts';
import { resolveLocale } from '../../lib/i18n/locales';
import type { Values } from '../../lib/i18n/translator';
import type { AccountCard } from '../../lib/pages/model';
import { forwardingValues } from '../../lib/remedies/forwarding-values';
import { labelValues } from '../../lib/remedies/labels';
import type { ViewContext } from './view-context';

/** The dates that texts may name. */
export function dateWords({ t, locale }: Pick<ViewContext, 't' | 'locale'>): Record<string, string> {
  const since = (id: string) => longDate(factOf(id)?.since ?? '', t, locale);
  return {
    microsoftEnd: since('microsoft-password-pop-ended'),
    gmailEnd: since('gmail-fetch-ends'),
    checked: longDate(factOf('gmail-fetch-ends')?.checked ?? '', t, locale),
  };
}

/** The words on other sites' buttons; what was read from Gmail's own pages is better than any table's word. */
const buttonWords = ({ language, pageWords }: ViewContext): Values => ({
  ...labelValues(language),
  ...pageWords,
});

/** The values that texts of remedies may name: addresses, dates, and the words on other sites' buttons. */
export const wordsFor = ({ context, provider, account }: AccountCard, view: ViewContext): Values => ({
  ...dateWords(view),
  ...buttonWords(view),
  ...forwardingValues(context, resolveLocale(view.language)),
  target: context.target ?? view.t('common.yourGmail'),
  address: context.address,
  gmailAddress: context.gmailAddress ?? view.t('common.yourGmail'),
  provider: provider ? provider.shortName : view.t('common.thisProvider'),
  // with several accounts each has its own link
  ...(account.editLabel && { editLabel: account.editLabel }),
});

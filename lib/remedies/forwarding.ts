import { hasEditions } from '../mail/forwarding-path';
import type { Forwarding } from '../mail/provider-forwarding';
import { atOutlook, atWork, elsewhere } from './conditions';
import { inGmail, links } from './links';
import { type RemedyContext, remedy, type Standing } from './remedy';

const pane = (context: RemedyContext) => (atOutlook(context) ? links.outlookForwarding : undefined);

const known = ({ provider }: RemedyContext): Partial<Forwarding> => provider?.forwarding ?? {};
const target = (context: RemedyContext) => context.target;

/** A page of the provider's that asks the person to sign in, where one is known: the one with its forwarding. */
export const signInLink = (context: RemedyContext) => known(context).link;

/** Elsewhere than at Outlook.com, and what is known of forwarding there is so. */
const where = (is: (forwarding: Partial<Forwarding>) => unknown) => (context: RemedyContext) =>
  elsewhere(context) && Boolean(is(known(context)));

const standings: Partial<Record<Forwarding['offered'], Standing>> = { paid: 'paid', unclear: 'unclear' };

function standing(context: RemedyContext): Standing | undefined {
  if (atOutlook(context)) return;
  const { offered = 'unknown' } = known(context);
  return offered === 'free' ? undefined : (standings[offered] ?? 'not-known');
}

/** The provider sends new mail on by itself; Gmail needs no password and no fetcher for it. */
export const forwarding = remedy({
  id: 'forwarding',
  facts: (context) => {
    const { fact } = known(context).inactivity ?? {};
    const own = [
      'outlook-forwarding-works',
      'outlook-forwarding-two-step',
      'forwarding-new-mail-only',
    ] as const;
    return [...(atOutlook(context) ? own : []), ...(fact ? [fact] : [])];
  },
  standing,
  warnings: (context) => [
    ...(known(context).keepsCopy === 'never' ? (['no-copy'] as const) : []),
    ...(known(context).warnings ?? []),
  ],
  steps: [
    { id: 'two-step', when: atOutlook, link: () => links.microsoftSecurity, labels: ['twoStep'] },
    {
      id: 'open',
      when: atOutlook,
      link: pane,
      copy: target,
      asks: 'gmail-address',
      labels: ['settingsPath'],
    },
    { id: 'enable', when: atOutlook, copy: target, labels: ['enableForwarding'] },
    { id: 'keep-copy', when: atOutlook, labels: ['keepCopy'] },
    { id: 'save', when: atOutlook, labels: ['save', 'enableForwarding'] },
    {
      id: 'find-path',
      when: where(({ paths }) => paths),
      link: (context) => known(context).link ?? known(context).help,
    },
    { id: 'find', when: where(({ paths }) => !paths), link: (context) => known(context).help },
    { id: 'paste', when: elsewhere, copy: target, asks: 'gmail-address' },
    { id: 'keep-copy-tick', when: where(({ keepsCopy }) => keepsCopy === 'tick') },
    { id: 'keep-copy-asked', when: where(({ keepsCopy = 'unknown' }) => keepsCopy === 'unknown') },
    { id: 'save-elsewhere', when: elsewhere },
    {
      id: 'confirm',
      when: where(({ confirm, confirmWithinHours }) => confirm === 'yes' && !confirmWithinHours),
      link: inGmail.confirmation,
    },
    {
      id: 'confirm-soon',
      when: where(({ confirmWithinHours }) => confirmWithinHours),
      link: inGmail.confirmation,
    },
    {
      id: 'confirm-maybe',
      when: where(({ confirm = 'unknown' }) => confirm === 'unknown'),
      optional: true,
      link: inGmail.confirmation,
    },
    {
      id: 'arrive',
      when: ({ isProvenLater }) => !isProvenLater,
      link: inGmail.proof,
      ticksWhen: 'arrived',
    },
    { id: 'arrive-later', when: ({ isProvenLater }) => isProvenLater === true },
    {
      id: 'filter',
      optional: true,
      file: 'mail-filters',
      link: inGmail.filters,
      labels: ['filtersTab', 'importFilters'],
      ticksWhen: 'filter-there',
    },
  ],
  trouble: [
    { id: 'inbox-opens', when: atOutlook, link: pane },
    { id: 'switch-grey', when: atOutlook, link: () => links.microsoftSecurity, labels: ['twoStep'] },
    { id: 'pane-unusable', when: atOutlook, link: () => links.outlookRules },
    { id: 'account-locked', when: atOutlook, link: () => links.microsoftSecurity },
    { id: 'other-edition', when: where(({ paths }) => hasEditions(paths)) },
    { id: 'not-offered', when: elsewhere },
    { id: 'not-allowed', when: (context) => !context.provider || atWork(context) },
    { id: 'plus-refused', when: ({ targetKind }) => targetKind === 'plus', usesPlainTarget: true },
    { id: 'nothing-arrives', link: pane },
    { id: 'in-spam', link: inGmail.filters },
    { id: 'filter-fails', link: inGmail.newFilter, labels: ['createFilter', 'neverSpam', 'applyLabel'] },
    { id: 'no-label', link: inGmail.filters },
    { id: 'old-mail-missing', link: inGmail.mailToAccount },
  ],
});

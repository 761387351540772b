import { atOutlook, elsewhere } from './conditions';
import { inGmail, links } from './links';
import { remedy } from './remedy';

const pane = (context: Parameters<typeof atOutlook>[0]) =>
  atOutlook(context) ? links.outlookForwarding : undefined;

/** The provider sends new mail on by itself; Gmail needs no password and no fetcher for it. */
export const forwarding = remedy({
  id: 'forwarding',
  facts: (context) =>
    atOutlook(context)
      ? ['outlook-forwarding-works', 'outlook-forwarding-two-step', 'forwarding-new-mail-only']
      : [],
  proof: inGmail.arrivedToday,
  steps: [
    { id: 'two-step', when: atOutlook, link: () => links.microsoftSecurity, labels: ['twoStep'] },
    { id: 'copy-address', copy: ({ gmailAddress }) => gmailAddress, asks: 'gmail-address' },
    { id: 'open', when: atOutlook, link: pane, labels: ['settingsPath'] },
    { id: 'confirm-identity', when: atOutlook },
    { id: 'enable', when: atOutlook, copy: ({ gmailAddress }) => gmailAddress, labels: ['enableForwarding'] },
    { id: 'keep-copy', when: atOutlook, labels: ['keepCopy'] },
    { id: 'save', when: atOutlook, labels: ['save', 'enableForwarding'] },
    { id: 'find', when: elsewhere },
    { id: 'enable-elsewhere', when: elsewhere, copy: ({ gmailAddress }) => gmailAddress },
    { id: 'filter-file', file: 'mail-filters' },
    { id: 'filter-import', link: inGmail.filters, labels: ['filtersTab', 'importFilters'] },
    {
      id: 'filter-by-hand',
      optional: true,
      link: inGmail.newFilter,
      labels: ['createFilter', 'neverSpam', 'applyLabel'],
    },
    { id: 'test-mail', copy: ({ address }) => address },
    { id: 'search', link: inGmail.arrivedToday },
    { id: 'look-again', link: pane },
  ],
  trouble: [
    { id: 'inbox-opens', when: atOutlook, link: pane },
    { id: 'switch-grey', when: atOutlook, link: () => links.microsoftSecurity, labels: ['twoStep'] },
    { id: 'pane-unusable', when: atOutlook, link: () => links.outlookRules },
    { id: 'account-locked', when: atOutlook, link: () => links.microsoftSecurity },
    { id: 'not-offered', when: elsewhere },
    { id: 'not-allowed' },
    { id: 'nothing-arrives', link: pane },
    { id: 'in-spam', link: inGmail.filters },
    { id: 'no-label', link: inGmail.filters },
    { id: 'old-mail-missing', link: inGmail.mailToAccount },
  ],
});

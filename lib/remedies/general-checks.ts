import { atOutlook, withAppPasswords } from './conditions';
import { inGmail, links } from './links';
import { remedy } from './remedy';

/** What to check, in order, when the cause is not known; the article's checklist, corrected. */
export const generalChecks = remedy({
  id: 'general-checks',
  facts: () => [],
  standing: (context) => (atOutlook(context) ? 'refused' : undefined),
  needsFetcher: true,
  steps: [
    { id: 'sign-in' },
    { id: 'two-step', when: atOutlook, link: () => links.microsoftSecurity, labels: ['twoStep'] },
    { id: 'pop-switch', link: ({ provider }) => provider?.popSettingsUrl ?? undefined },
    {
      id: 'open-form',
      link: inGmail.accounts,
      spot: 'edit-link',
      ticksWhen: 'edit-opened',
      labels: ['accountsTab', 'editLabel'],
    },
    { id: 'username', spot: 'form-username' },
    { id: 'server', spot: 'form-server', ticksWhen: 'settings-right' },
    {
      id: 'new-password',
      when: withAppPasswords,
      link: ({ provider }) => provider?.appPassword?.url,
      spot: 'form-password',
      ticksWhen: 'password-well-formed',
    },
    { id: 'save', spot: 'form-save', ticksWhen: 'saved', labels: ['saveChanges'] },
    { id: 'last-checked', link: inGmail.accounts, spot: 'row', ticksWhen: 'healthy' },
  ],
  trouble: [{ id: 'many-attempts' }, { id: 'nothing-helps' }],
});

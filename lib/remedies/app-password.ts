import { atMicrosoft, atOutlook, elsewhere, withAppPasswords } from './conditions';
import { inGmail, links } from './links';
import { type RemedyContext, remedy, type Standing } from './remedy';

function standing(context: RemedyContext): Standing {
  if (atMicrosoft(context)) return 'refused';
  const accepted = context.provider?.passwordAccepted;
  return accepted === 'app-password' || accepted === 'either' ? 'taken' : 'uncertain';
}

/** The original article's way, complete: a password made for Gmail alone. Whether it still works is shown first. */
export const appPassword = remedy({
  id: 'app-password',
  facts: (context) =>
    atOutlook(context)
      ? ['microsoft-password-pop-ended', 'microsoft-two-step-needed', 'microsoft-app-password-format']
      : [],
  standing,
  needsFetcher: true,
  ways: ['edit', 'add'],
  steps: [
    { id: 'portal', when: atOutlook, link: () => links.microsoftSecurity },
    { id: 'second-factor', when: atOutlook },
    { id: 'security', when: atOutlook, link: () => links.microsoftProofs },
    { id: 'two-step', when: atOutlook, labels: ['twoStep', 'appPasswords'] },
    {
      id: 'create',
      when: atOutlook,
      link: () => links.microsoftAppPasswords,
      labels: ['appPasswords', 'createAppPassword'],
    },
    { id: 'copy-password', when: atOutlook },
    { id: 'provider-page', when: elsewhere, link: ({ provider }) => provider?.appPassword?.url },
    { id: 'provider-create', when: elsewhere },
    {
      id: 'open-gmail',
      link: inGmail.accounts,
      spot: 'row',
      ticksWhen: 'row-seen',
      labels: ['accountsTab', 'fetchSection'],
    },
    { id: 'edit', way: 'edit', spot: 'edit-link', ticksWhen: 'edit-opened', labels: ['editLabel'] },
    {
      id: 'paste',
      way: 'edit',
      spot: 'form-password',
      ticksWhen: 'password-well-formed',
      labels: ['password'],
    },
    { id: 'leave-rest', way: 'edit', spot: 'form-server', ticksWhen: 'settings-right' },
    { id: 'save', way: 'edit', spot: 'form-save', ticksWhen: 'saved', labels: ['saveChanges'] },
    {
      id: 'add-start',
      way: 'add',
      link: inGmail.accounts,
      spot: 'add-link',
      labels: ['addAccount', 'fetchSection'],
    },
    { id: 'add-address', way: 'add', copy: ({ address }) => address },
    { id: 'add-pop3', way: 'add', labels: ['usePop3'] },
    { id: 'add-settings', way: 'add', spot: 'form-server', labels: ['password', 'useSsl'] },
    { id: 'add-options', way: 'add', spot: 'form-leave-copy', labels: ['leaveCopy', 'labelIncoming'] },
    { id: 'add-send-as', way: 'add' },
    { id: 'check', link: inGmail.accounts, spot: 'row', ticksWhen: 'healthy' },
  ],
  trouble: [
    { id: 'still-refused' },
    { id: 'no-section', when: withAppPasswords, labels: ['appPasswords'] },
    { id: 'wrong-length', when: atOutlook },
    { id: 'lost' },
    { id: 'row-missing', link: inGmail.accounts },
    { id: 'locked-for-a-while' },
    { id: 'suspicious', link: (context) => (atOutlook(context) ? links.microsoftActivity : undefined) },
  ],
});

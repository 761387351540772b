import { atMicrosoft, atOutlook } from './conditions';
import { inGmail } from './links';
import { remedy } from './remedy';

/** Server, port, secure connection and user name as the provider publishes them. */
export const serverSettings = remedy({
  id: 'server-settings',
  facts: (context) => (atMicrosoft(context) ? ['microsoft-pop-settings'] : []),
  standing: (context) => (atOutlook(context) ? 'refused' : undefined),
  needsFetcher: true,
  steps: [
    {
      id: 'open-gmail',
      link: inGmail.accounts,
      spot: 'row',
      ticksWhen: 'row-seen',
      labels: ['accountsTab', 'fetchSection'],
    },
    { id: 'edit', spot: 'edit-link', ticksWhen: 'edit-opened', labels: ['editLabel'] },
    { id: 'fill', spot: 'form-server', ticksWhen: 'settings-right', labels: ['useSsl'] },
    { id: 'leave-copy', spot: 'form-leave-copy', labels: ['leaveCopy'] },
    { id: 'save', spot: 'form-save', ticksWhen: 'saved', labels: ['saveChanges', 'password'] },
    { id: 'check', link: inGmail.accounts, spot: 'row', ticksWhen: 'healthy' },
  ],
  trouble: [
    { id: 'space-in-name' },
    { id: 'no-secure-connection', labels: ['useSsl'] },
    { id: 'user-name' },
    { id: 'copy-unsupported', labels: ['leaveCopy'] },
    { id: 'settings-unknown' },
  ],
});

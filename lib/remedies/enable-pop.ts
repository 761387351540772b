import { atOutlook, elsewhere } from './conditions';
import { inGmail } from './links';
import { type RemedyContext, remedy } from './remedy';

const popSwitch = ({ provider }: RemedyContext) => provider?.popSettingsUrl;

/** The switch in the other mailbox that lets programs fetch by POP. */
export const enablePop = remedy({
  id: 'enable-pop',
  facts: (context) => (atOutlook(context) ? ['microsoft-pop-off-by-default'] : []),
  standing: (context) => (atOutlook(context) ? 'refused' : undefined),
  needsFetcher: true,
  steps: [
    { id: 'open-outlook', when: atOutlook, link: popSwitch, labels: ['settingsPath'] },
    { id: 'switch-outlook', when: atOutlook, labels: ['save'] },
    { id: 'open', when: elsewhere, link: popSwitch },
    { id: 'switch', when: elsewhere },
    {
      id: 'check-now',
      link: inGmail.accounts,
      spot: 'check-now',
      ticksWhen: 'healthy',
      labels: ['checkNow'],
    },
  ],
  trouble: [
    { id: 'switched-on-already' },
    { id: 'switched-off-again', when: elsewhere },
    { id: 'not-found', when: elsewhere },
  ],
});

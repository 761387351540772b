import { atOutlook, elsewhere } from './conditions';
import { inGmail, links } from './links';
import { remedy } from './remedy';

/** Signing in once in the browser, where the provider wants to see a person. */
export const webSignIn = remedy({
  id: 'web-sign-in',
  facts: (context) => (atOutlook(context) ? ['microsoft-recent-activity'] : []),
  standing: (context) => (atOutlook(context) ? 'refused' : undefined),
  needsFetcher: true,
  steps: [
    { id: 'sign-in-microsoft', when: atOutlook, link: () => links.microsoftSecurity },
    { id: 'sign-in', when: elsewhere },
    { id: 'answer' },
    { id: 'activity', when: atOutlook, link: () => links.microsoftActivity },
    {
      id: 'check-now',
      link: inGmail.accounts,
      spot: 'check-now',
      ticksWhen: 'healthy',
      labels: ['checkNow'],
    },
  ],
  trouble: [{ id: 'locked' }, { id: 'password-changed', labels: ['editLabel'] }, { id: 'same-error' }],
});

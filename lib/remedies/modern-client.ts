import { atMicrosoft, atOutlook, notAtMicrosoft } from './conditions';
import { links } from './links';
import { remedy } from './remedy';

/** Reading the mail in a program that knows the provider's own sign-in. */
export const modernClient = remedy({
  id: 'modern-client',
  facts: (context) =>
    atMicrosoft(context)
      ? ['modern-client-works', 'gmail-send-as-outlook-broken', 'gmail-send-as-ends']
      : ['gmail-send-as-ends'],
  ways: ['gmail-app', 'thunderbird', 'outlook', 'apple-mail', 'by-hand', 'other'],
  steps: [
    { id: 'gmail-app-add', way: 'gmail-app', when: atOutlook, copy: ({ address }) => address },
    { id: 'gmail-app-sign-in', way: 'gmail-app', when: atOutlook },
    { id: 'thunderbird-imap', way: 'thunderbird', when: atOutlook, link: () => links.outlookForwarding },
    { id: 'thunderbird-add', way: 'thunderbird', copy: ({ address }) => address },
    { id: 'thunderbird-sign-in', way: 'thunderbird' },
    { id: 'thunderbird-old-account', way: 'thunderbird', when: atMicrosoft, optional: true },
    { id: 'outlook-add', way: 'outlook', when: atMicrosoft, copy: ({ address }) => address },
    { id: 'apple-mail-add', way: 'apple-mail', when: atOutlook, copy: ({ address }) => address },
    { id: 'by-hand-imap', way: 'by-hand', when: atOutlook, link: () => links.outlookForwarding },
    { id: 'by-hand-settings', way: 'by-hand', when: atMicrosoft },
    { id: 'other-add', way: 'other', when: notAtMicrosoft, copy: ({ address }) => address },
    { id: 'try' },
  ],
  trouble: [
    { id: 'password-asked', when: atMicrosoft },
    { id: 'imap-off', when: atOutlook, link: () => links.outlookForwarding },
    { id: 'not-in-gmail-web', when: atOutlook },
    { id: 'sending', when: atOutlook },
    { id: 'administrator', when: (context) => atMicrosoft(context) && !atOutlook(context) },
  ],
});

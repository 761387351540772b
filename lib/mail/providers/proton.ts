import { provider } from '../provider';

/**
 * No POP or IMAP server on the internet; only a bridge program on the own computer, which Gmail cannot reach. The
 * menu was called "Forward and auto-reply" before.
 */
export default provider({
  id: 'proton',
  name: 'Proton Mail',
  domains: 'proton.me protonmail.com protonmail.ch pm.me',
  noPop: true,
  passwordAccepted: 'none',
  facts: ['proton-no-pop'],
  forwarding: {
    offered: 'paid',
    mark: 'B',
    paths: [
      {
        language: 'en',
        clicks: [
          'Settings',
          'All settings',
          'Proton Mail',
          'Auto-reply and forward',
          'Forward emails',
          'Add forwarding rule',
          'Next',
        ],
        mark: 'B',
      },
    ],
    help: 'https://proton.me/support/email-forwarding',
    confirm: 'yes',
    warnings: ['ends-encryption'],
    sources: [
      { url: 'https://proton.me/support/email-forwarding', date: 'undated' },
      { url: 'https://proton.me/blog/email-forwarding', date: '2023-11' },
    ],
  },
  sources: [
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/protonmail.md', date: '2019-02' },
  ],
  confidence: 'medium',
});

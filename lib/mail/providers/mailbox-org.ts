import { provider } from '../provider';

/** POP host not evidenced here. Normal password unless two-step sign-in is on, then an application password. */
export default provider({
  id: 'mailbox-org',
  name: 'mailbox.org',
  language: 'de',
  domains: 'mailbox.org',
  passwordAccepted: 'normal',
  appPassword: {
    url: 'https://kb.mailbox.org/en/private/security-and-privacy/application-passwords-for-external-programs/',
    needsTwoStep: true,
  },
  sources: [{ url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' }],
  confidence: 'low',
});

import { provider } from '../provider';

/**
 * POP exists but the POP host name was not evidenced. POP3/IMAP/SMTP must be activated in the mailbox settings
 * first.
 */
export default provider({
  id: 'freenet',
  name: 'freenet Mail',
  language: 'de',
  domains: 'freenet.de',
  passwordAccepted: 'unknown',
  popOffByDefault: true,
  sources: [
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/freenet.de.md', date: '2024-08' },
  ],
  confidence: 'low',
});

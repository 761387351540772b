import { provider } from '../provider';

/** Apple offers no POP at all, so the Gmail fetcher can never read iCloud. Only IMAP with an app-specific password. */
export default provider({
  id: 'icloud',
  name: 'iCloud Mail',
  domains: 'mac.com me.com icloud.com',
  noPop: true,
  passwordAccepted: 'none',
  facts: ['icloud-no-pop'],
  sources: [
    { url: 'https://developer.nylas.com/docs/cookbook/email/icloud-mail-api.md', date: 'undated' },
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/me.com.xml', date: '2023-05-21' },
  ],
  confidence: 'high',
});

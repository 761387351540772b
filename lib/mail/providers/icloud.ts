import { provider } from '../provider';

/**
 * Apple offers no POP at all, so the Gmail fetcher can never read iCloud. Only IMAP with an app-specific password.
 * Older editions say Preferences and General for Settings and Mail Forwarding. Rules need up to fifteen minutes,
 * forwarding starts at once.
 */
export default provider({
  id: 'icloud',
  name: 'iCloud Mail',
  domains: 'mac.com me.com icloud.com',
  noPop: true,
  passwordAccepted: 'none',
  facts: ['icloud-no-pop'],
  forwarding: {
    offered: 'free',
    mark: 'A',
    paths: [
      {
        language: 'en',
        clicks: ['⚙', 'Settings', 'Mail Forwarding', 'Forward my email to', 'Done'],
        mark: 'A',
      },
      { language: 'ja', clicks: ['環境設定', '一般', 'メールの転送先'], mark: 'C' },
      { language: 'id', clicks: ['Pengaturan', 'Penerusan Email', 'Teruskan email saya ke'], mark: 'C' },
      { language: 'cs', clicks: ['Předvolby', 'Obecné', 'Přesměrovat mou poštu na'], mark: 'C' },
    ],
    link: 'https://www.icloud.com/mail',
    help: 'https://support.apple.com/guide/icloud/mm6b1a3960',
    confirm: 'no',
    keepsCopy: 'default',
    warnings: ['copy-fills-storage'],
    sources: [
      { url: 'https://support.apple.com/guide/icloud/mm6b1a3960', date: 'undated' },
      { url: 'https://emailsorters.com/blog/icloud-forwarding', date: '2025' },
      { url: 'https://icloud.skydocu.com/cs', date: 'undated' },
    ],
  },
  sources: [
    { url: 'https://developer.nylas.com/docs/cookbook/email/icloud-mail-api.md', date: 'undated' },
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/me.com.xml', date: '2023-05-21' },
  ],
  confidence: 'high',
});

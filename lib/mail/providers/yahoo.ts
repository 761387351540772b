import { provider } from '../provider';

/**
 * Sources disagree about 2026. The account password has not been accepted for years; app passwords were the way in
 * 2025. A Thunderbird issue of December 2025 says Yahoo would end non-OAuth logins in the first quarter of 2026,
 * and FairEmail says (June 2026) that app passwords are refused too: two signs that they have ended for some. No
 * measured POP answer of 2026 was found. Treat a refusal with a fresh app password as possibly final, do not
 * promise that an app password helps. Whether two-step verification must be on first is contradictory in the
 * sources. Free forwarding ended in January 2021; it sends everything or nothing on.
 */
export default provider({
  id: 'yahoo',
  name: 'Yahoo Mail',
  domains: `
    yahoo.com yahoo.ca yahoo.de yahoo.it yahoo.fr yahoo.es yahoo.se yahoo.co.in yahoo.co.uk yahoo.co.nz
    yahoo.com.au yahoo.com.ar yahoo.com.br yahoo.com.mx ymail.com myyahoo.com rocketmail.com
  `,
  // in Japan another company runs Yahoo's mail
  domainPattern: /^yahoo\.(?!(?:com?\.)?jp$)(?:com?\.)?[a-z]{2}$/,
  pop: { host: 'pop.mail.yahoo.com' },
  passwordAccepted: 'unknown',
  appPassword: {
    url: 'https://login.yahoo.com/account/security/app-passwords',
    usualLength: 16,
    groups: 'xxxx xxxx xxxx xxxx',
  },
  facts: ['yahoo-uncertain'],
  forwarding: {
    offered: 'paid',
    mark: 'A',
    paths: [
      {
        language: 'en',
        clicks: ['Settings', 'More Settings', 'Mailboxes', '@', 'Forwarding', 'Verify'],
        mark: 'B',
      },
      {
        language: 'es',
        clicks: ['Ajustes', 'Más ajustes', 'Buzones', '@', 'Reenvío', 'Verificar'],
        mark: 'C',
      },
    ],
    help: 'https://help.yahoo.com/kb/SLN3525.html',
    confirm: 'yes',
    warnings: ['disable-button'],
    sources: [
      {
        url: 'https://wynne.ca/index.php/news/20-todays-news/17-yahoo-mail-automated-mail-forwarding',
        date: '2021',
      },
      {
        url: 'https://www.spamresource.com/2020/08/howto-forward-email-automatically.html',
        date: '2020-11-09',
      },
      { url: 'https://help.yahoo.com/kb/sln29297.html', date: 'undated' },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/yahoo.com.xml', date: '2025-11-17' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/yahoo.md', date: '2025-09' },
    { url: 'https://github.com/thunderbird/thunderbird-android/issues/10245', date: '2025-12-10' },
    {
      url: 'https://github.com/M66B/FairEmail/commit/4f2f0f6b652422bb021f1a49570d1ef383166832',
      date: '2026-06-28',
    },
    { url: 'https://xenocept.com/docs/email-setup/yahoo.html', date: 'undated' },
  ],
  confidence: 'medium',
});

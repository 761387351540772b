import { provider } from '../provider';

/**
 * Two cases: mailboxes still at Comcast need "third-party access" switched on; mailboxes already moved to Yahoo
 * Mail (phased migration) follow Yahoo rules and no longer use mail.comcast.net settings. The user has to say
 * which.
 */
export default provider({
  id: 'comcast',
  name: 'Xfinity / Comcast',
  shortName: 'Xfinity',
  language: 'en',
  domains: 'comcast.net xfinity.com',
  pop: { host: 'mail.comcast.net' },
  passwordAccepted: 'unknown',
  popOffByDefault: true,
  popSettingsUrl: 'https://www.xfinity.com/support/articles/third-party-email-access',
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/comcast.net.xml',
      date: '2023-07-21',
    },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2022-08-15',
    },
    { url: 'https://tecknexus.com/comcast-moves-xfinity-email-to-yahoo-mail/3', date: 'undated' },
  ],
  confidence: 'low',
});

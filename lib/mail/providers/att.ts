import { provider } from '../provider';

/**
 * AT&T calls its app password a "secure mail key"; it is made in the AT&T account, not at Yahoo. The mailboxes run
 * on the Yahoo platform, so the 2026 end of password logins may apply (see yahoo).
 */
export default provider({
  id: 'att',
  name: 'AT&T Mail (att.net, sbcglobal.net, bellsouth.net …)',
  shortName: 'AT&T Mail',
  language: 'en',
  domains: `
    ameritech.net att.net bellsouth.net currently.com flash.net nvbell.net pacbell.net prodigy.net
    sbcglobal.net snet.net swbell.net wans.net
  `,
  pop: { host: 'inbound.att.net' },
  passwordAccepted: 'unknown',
  appPassword: { url: 'https://www.att.com/support/article/email-support/KM1240308' },
  facts: ['yahoo-uncertain'],
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/att.net.xml', date: '2025-12-10' },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2022-12-18',
    },
    { url: 'https://github.com/thunderbird/thunderbird-android/issues/10245', date: '2025-12-10' },
    { url: 'https://github.com/thunderbird/autoconfig/pull/151', date: '2025-09-11' },
  ],
  confidence: 'medium',
});

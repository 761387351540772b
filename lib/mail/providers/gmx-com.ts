import { provider } from '../provider';

/** Same rules as gmx-net with its own host name. */
export default provider({
  id: 'gmx-com',
  name: 'GMX (international)',
  shortName: 'GMX',
  domains: `
    gmx.com gmx.tm gmx.us gmx.co.uk gmx.es gmx.fr gmx.ca gmx.cn gmx.co.in gmx.com.br gmx.com.my gmx.hk
    gmx.ie gmx.ph gmx.pt gmx.ru gmx.se gmx.sg gmx.tw gmx.com.tr gmx.it gmx.li
  `,
  pop: { host: 'pop.gmx.com' },
  passwordAccepted: 'normal',
  appPassword: {
    url: 'https://support.gmx.com/security/2fa/application-specific-passwords.html',
    needsTwoStep: true,
  },
  popOffByDefault: true,
  popSettingsUrl: 'https://support.gmx.com/pop-imap/toggle.html',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/gmx.com.xml', date: '2022-11-19' },
    { url: 'https://github.com/jens-maus/yam/issues/638', date: '2017-02-11' },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2022-02-24',
    },
    { url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' },
  ],
  confidence: 'medium',
});

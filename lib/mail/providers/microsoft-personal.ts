import { provider } from '../provider';

/**
 * POP itself is alive but only with an OAuth token; account passwords and app passwords are both refused since
 * September 2024, so nothing typed into the Gmail pop-up can work. App passwords can still be created but are
 * useless for POP. The words on the way to forwarding stand in lib/remedies/label-words/outlook.ts, in eighteen
 * languages; the target is not asked to agree.
 */
export default provider({
  id: 'microsoft-personal',
  name: 'Outlook.com / Hotmail / Live / MSN',
  shortName: 'Outlook.com',
  microsoft: 'personal',
  domains: `
    hotmail.com live.com msn.com outlook.com windowslive.com outlook.at outlook.be outlook.cl outlook.cz
    outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.in outlook.it outlook.jp
    outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk outlook.co.id
    outlook.co.il outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr
    outlook.com.vn hotmail.be hotmail.ca hotmail.cl hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fi
    hotmail.fr hotmail.gr hotmail.hu hotmail.it hotmail.lt hotmail.lv hotmail.my hotmail.nl hotmail.no
    hotmail.ph hotmail.rs hotmail.se hotmail.sg hotmail.sk hotmail.co.id hotmail.co.il hotmail.co.in
    hotmail.co.jp hotmail.co.kr hotmail.co.th hotmail.co.uk hotmail.co.za hotmail.com.ar hotmail.com.au
    hotmail.com.br hotmail.com.hk hotmail.com.tr hotmail.com.tw hotmail.com.vn live.at live.be live.ca
    live.cl live.cn live.de live.dk live.fi live.fr live.hk live.ie live.in live.it live.jp live.nl live.no
    live.ru live.se live.co.jp live.co.kr live.co.uk live.co.za live.com.ar live.com.au live.com.mx
    live.com.my live.com.ph live.com.pt live.com.sg livemail.tw hotmail.co.nz passport.com
  `,
  pop: { host: 'outlook.office365.com', oldHosts: ['pop3.live.com', 'pop-mail.outlook.com'] },
  imap: { host: 'outlook.office365.com', port: 993, security: 'ssl' },
  smtp: { host: 'smtp-mail.outlook.com', port: 587, security: 'starttls' },
  leaveCopy: true,
  passwordAccepted: 'none',
  appPassword: { url: 'https://account.live.com/proofs/AppPassword', exactLength: 16, needsTwoStep: true },
  popOffByDefault: true,
  popSettingsUrl: 'https://outlook.live.com/mail/0/options/mail/forwarding',
  forwarding: {
    offered: 'free',
    mark: 'A',
    link: 'https://outlook.live.com/mail/0/options/mail/forwarding',
    confirm: 'no',
    keepsCopy: 'tick',
    inactivity: {
      afterDays: 365,
      effect: 'closed',
      forwardingCounts: 'not-named',
      fact: 'outlook-inactivity',
      mark: 'B',
      source: {
        url: 'https://www.neowin.net/news/your-microsoft-account-may-be-closed-if-you-havent-used-it-in-two-years/',
        date: '2019',
      },
    },
    sources: [
      { url: 'https://outlook.live.com/mail/0/options/mail/forwarding', date: 'undated' },
      {
        url: 'https://github.com/misterionqq/LetterCatcherWeb/blob/1b92b5e2296e0cea602dd872b396083e8545a063/src/views/FaqView.vue',
        date: 'undated',
      },
    ],
  },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/hotmail.com.xml',
      date: '2025-07-28',
    },
    { url: 'https://github.com/simonrob/email-oauth2-proxy/issues/297', date: '2024-10-10' },
    {
      url: 'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
      date: 'undated',
    },
  ],
  confidence: 'high',
});

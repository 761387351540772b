import { provider } from '../provider';

/**
 * KPN blocks an IP address for one hour after many wrong passwords or when many mailboxes are opened in a short
 * time; Gmail fetches come from shared Google addresses, so a block may hit without any fault of the user (that
 * last part is an inference).
 */
export default provider({
  id: 'kpn',
  name: 'KPN Mail (incl. XS4ALL, Telfort, Planet, Hetnet)',
  shortName: 'KPN Mail',
  language: 'nl',
  domains: `
    kpnmail.nl kpnplanet.nl planet.nl wxs.nl hetnet.nl freeler.nl snelnet.net on.nl onsbrabantnet.nl
    onsmail.nl onsnet.nu onsneteindhoven.nl onsnetnuenen.nl xs4all.nl telfort.nl tip.nl tiscali.nl
    tiscalimail.nl
  `,
  pop: { host: 'pop.kpnmail.nl' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/kpnmail.nl.xml', date: '2023-05-24' },
    { url: 'https://blacklist.kpnmail.nl/Help/17', date: 'undated' },
  ],
  confidence: 'medium',
});

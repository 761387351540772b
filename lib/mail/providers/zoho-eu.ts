import { provider } from '../provider';
import zoho from './zoho-com';

/** Zoho's data centre in Europe: the same service under other names. */
export default provider({
  ...zoho,
  id: 'zoho-eu',
  name: 'Zoho Mail (Europe)',
  domains: 'zoho.eu zohomail.eu',
  pop: { host: 'pop.zoho.eu' },
  appPassword: { url: 'https://accounts.zoho.eu/home#security/device' },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/zoho.eu.xml', date: '2025-10-22' },
    ...zoho.sources.slice(1),
  ],
});

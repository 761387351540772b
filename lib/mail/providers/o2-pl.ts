import { provider } from '../provider';

/** User name is the part before the @. Access for mail programs has an activation page of its own. */
export default provider({
  id: 'o2-pl',
  name: 'o2 Poczta (Poland)',
  shortName: 'o2 Poczta',
  language: 'pl',
  domains: 'o2.pl go2.pl tlen.pl prokonto.pl',
  pop: { host: 'poczta.o2.pl', username: 'local-part' },
  passwordAccepted: 'unknown',
  popOffByDefault: true,
  popSettingsUrl: 'https://pomoc.o2.pl/aktywacja-dostepu-dla-programow-pocztowych',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/o2.pl.xml', date: '2023-01-05' },
  ],
  confidence: 'medium',
});

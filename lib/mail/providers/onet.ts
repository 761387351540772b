import { provider } from '../provider';

/** Only Thunderbird evidence. */
export default provider({
  id: 'onet',
  name: 'Onet Poczta',
  language: 'pl',
  domains: `
    onet.pl onet.eu poczta.onet.pl poczta.onet.eu op.pl vp.pl autograf.pl buziaczek.pl amorki.pl
    republika.pl adres.pl cyberia.pl onet.com.pl opoczta.pl pseudonim.pl spoko.pl vip.onet.pl
  `,
  pop: { host: 'pop3.poczta.onet.pl' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/onet.pl.xml', date: '2023-01-05' },
  ],
  confidence: 'medium',
});

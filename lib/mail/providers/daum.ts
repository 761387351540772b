import { provider } from '../provider';

/**
 * Thunderbird lists IMAP only; whether there is POP is not known. A guide that says itself it never tried it calls
 * forwarding 자동 전달.
 */
export default provider({
  id: 'daum',
  name: 'Daum Mail',
  language: 'ko',
  domains: 'daum.net',
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/daum.net.xml', date: 'undated' },
  ],
  confidence: 'low',
});

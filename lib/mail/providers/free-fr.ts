import { provider } from '../provider';

/**
 * User name is the part before the @. No evidence found on the present password rule. Rules of the old
 * mfilter.free.fr do not work in Zimbra and must be made again (October 2025).
 */
export default provider({
  id: 'free-fr',
  name: 'Free (France)',
  shortName: 'Free',
  language: 'fr',
  domains: 'free.fr',
  pop: { host: 'pop.free.fr', username: 'local-part' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/free.fr.xml', date: '2023-01-05' },
  ],
  confidence: 'medium',
});

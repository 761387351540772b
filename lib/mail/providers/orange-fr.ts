import { provider } from '../provider';

/**
 * Thunderbird lists plain password sign-in; no dated evidence of the present password rule was found. No page on
 * forwarding was found.
 */
export default provider({
  id: 'orange-fr',
  name: 'Orange / Wanadoo (France)',
  shortName: 'Orange',
  language: 'fr',
  domains: 'orange.fr wanadoo.fr',
  pop: { host: 'pop.orange.fr' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/orange.fr.xml', date: '2025-12-10' },
  ],
  confidence: 'medium',
});

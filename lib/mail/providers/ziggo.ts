import { provider } from '../provider';

/** Thunderbird lists plain password sign-in. */
export default provider({
  id: 'ziggo',
  name: 'Ziggo',
  language: 'nl',
  domains: `
    hahah.nl ziggomail.com casema.nl zinders.nl ziggo.nl zeggis.nl zeggis.com razcall.nl razcall.com
    upcmail.nl chello.nl multiweb.nl home.nl quicknet.nl
  `,
  pop: { host: 'pop.ziggo.nl' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/ziggo.nl.xml', date: '2024-01-03' },
  ],
  confidence: 'medium',
});

import { provider } from '../provider';

/** A third-party help text says POP/IMAP access has to be enabled in the webmail; not confirmed by Virgilio. */
export default provider({
  id: 'virgilio',
  name: 'Virgilio Mail',
  language: 'it',
  domains: 'virgilio.it',
  pop: { host: 'in.virgilio.it' },
  passwordAccepted: 'normal',
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/virgilio.it.xml',
      date: '2025-12-10',
    },
  ],
  confidence: 'medium',
});

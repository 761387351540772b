import { provider } from '../provider';

/** No POP or IMAP server on the internet; only a bridge program on the own computer, which Gmail cannot reach. */
export default provider({
  id: 'proton',
  name: 'Proton Mail',
  domains: 'proton.me protonmail.com protonmail.ch pm.me',
  noPop: true,
  passwordAccepted: 'none',
  facts: ['proton-no-pop'],
  sources: [
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/protonmail.md', date: '2019-02' },
  ],
  confidence: 'medium',
});

import { provider } from '../provider';

/**
 * User name is the part before the @. Thunderbird says IMAP must first be activated in the webmail; nothing found
 * on POP.
 */
export default provider({
  id: 'uol',
  name: 'UOL Mail',
  language: 'pt-BR',
  domains: 'uol.com.br',
  pop: { host: 'pop3.uol.com.br', username: 'local-part' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/uol.com.br.xml', date: '2022-11-19' },
  ],
  confidence: 'medium',
});

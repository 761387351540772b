import { provider } from '../provider';

/** User name is the part before the @. No newer evidence than Thunderbird. */
export default provider({
  id: 'bol',
  name: 'BOL',
  language: 'pt-BR',
  domains: 'bol.com.br',
  pop: { host: 'pop3.bol.com.br', username: 'local-part' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/bol.com.br.xml', date: '2022-11-19' },
  ],
  confidence: 'medium',
});

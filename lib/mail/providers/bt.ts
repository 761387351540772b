import { provider } from '../provider';

/** Only Thunderbird evidence. */
export default provider({
  id: 'bt',
  name: 'BT Mail',
  language: 'en',
  domains: 'btinternet.com btopenworld.com talk21.com',
  pop: { host: 'mail.btinternet.com' },
  passwordAccepted: 'unknown',
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/btinternet.com.xml',
      date: '2022-11-19',
    },
  ],
  confidence: 'medium',
});

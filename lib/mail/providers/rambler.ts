import { provider } from '../provider';

/** Access for mail programs has to be switched on in the web mailbox first. */
export default provider({
  id: 'rambler',
  name: 'Rambler Mail',
  language: 'ru',
  domains: 'rambler.ru autorambler.ru myrambler.ru rambler.ua lenta.ru ro.ru r0.ru',
  pop: { host: 'pop.rambler.ru' },
  passwordAccepted: 'unknown',
  popOffByDefault: true,
  popSettingsUrl: 'https://mail.rambler.ru/settings/mailapps',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/rambler.ru.xml', date: '2024-01-03' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/rambler.ru.md', date: '2024-03' },
  ],
  confidence: 'medium',
});

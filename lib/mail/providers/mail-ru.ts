import { provider } from '../provider';

/**
 * Needs a "password for external apps". Two hobby projects say it has 16 characters; not confirmed, so no length
 * check. After the address the forward has to be switched on.
 */
export default provider({
  id: 'mail-ru',
  name: 'Mail.ru (mail.ru, bk.ru, inbox.ru, list.ru)',
  shortName: 'Mail.ru',
  language: 'ru',
  domains: 'mail.ru inbox.ru list.ru bk.ru internet.ru',
  pop: { host: 'pop.mail.ru' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://account.mail.ru/user/2-step-auth/passwords' },
  forwarding: {
    offered: 'free',
    mark: 'B',
    paths: [
      { language: 'ru', clicks: ['⚙', 'Все настройки', 'Фильтры', 'Добавить пересылку'], mark: 'B' },
      {
        language: 'ru',
        clicks: ['⚙', 'Все настройки', 'Фильтры', 'Добавить фильтр', 'Переслать копию на'],
        mark: 'C',
      },
    ],
    link: 'https://e.mail.ru/settings/filters',
    confirm: 'yes',
    sources: [
      {
        url: 'https://github.com/misterionqq/LetterCatcherWeb/blob/1b92b5e2296e0cea602dd872b396083e8545a063/src/views/FaqView.vue',
        date: 'undated',
      },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/mail.ru.xml', date: '2022-11-19' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/mail.ru.md', date: '2026-04' },
  ],
  confidence: 'medium',
});

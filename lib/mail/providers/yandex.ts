import { provider } from '../provider';

/**
 * App password of type "Mail" plus POP ticked under "mail programs" in the mail settings. A new app password
 * starts working only 2–3 hours after creation, so an early refusal proves nothing. One refusal text covers both a
 * wrong password and POP being off. "Правила обработки почты" in older editions, which ask for the password first.
 * The confirmation is a code or a link.
 */
export default provider({
  id: 'yandex',
  name: 'Yandex Mail',
  language: 'ru',
  domains: 'yandex.ru yandex.com yandex.net yandex.by yandex.kz yandex.ua ya.ru narod.ru',
  pop: { host: 'pop.yandex.com', otherHosts: ['pop.yandex.ru'] },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://id.yandex.ru/security/app-passwords', settlesInHours: 3 },
  popOffByDefault: true,
  popSettingsUrl: 'https://mail.yandex.ru/#setup/client',
  forwarding: {
    offered: 'free',
    mark: 'A',
    paths: [
      {
        language: 'ru',
        clicks: [
          '⚙',
          'Все настройки',
          'Правила обработки писем',
          'Создать правило',
          'Переслать по адресу',
          'сохранять копию при пересылке',
        ],
        mark: 'A',
      },
    ],
    link: 'https://mail.yandex.ru/#setup/filters',
    confirm: 'yes',
    keepsCopy: 'tick',
    warnings: ['stopped-for-a-day'],
    sources: [
      {
        url: 'https://kabgig.ru/en/kak-nastroit-peresylku-pochty-yandeks-kak-nastroit-pereadresaciyu-pochty-v/',
        date: 'undated',
      },
      {
        url: 'https://github.com/misterionqq/LetterCatcherWeb/blob/1b92b5e2296e0cea602dd872b396083e8545a063/src/views/FaqView.vue',
        date: 'undated',
      },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/yandex.ru.xml', date: '2022-11-19' },
    {
      url: 'https://rzdoro.ru/tr/microsoft-office/chto-takoe-server-vhodyashchei-pochty-mail-standartnyi-pop3-port-nastroika.html',
      date: '2019-07-29',
    },
  ],
  confidence: 'medium',
});

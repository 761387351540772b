import { provider } from '../provider';

/**
 * Runs on Yahoo Mail: app password from the Sky page, Yahoo doubts of 2026 apply (see yahoo). Thunderbird still
 * lists the old Sky host; an undated guide says all server addresses are mail.yahoo.com ones, so the host needs a
 * test.
 */
export default provider({
  id: 'sky',
  name: 'Sky Mail (run by Yahoo)',
  shortName: 'Sky Mail',
  language: 'en',
  domains: 'sky.com',
  pop: { host: 'pop.tools.sky.com' },
  passwordAccepted: 'unknown',
  appPassword: { url: 'https://www.sky.com/sky-yahoo-mail/manage-apps', usualLength: 16 },
  facts: ['yahoo-uncertain'],
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/sky.com.xml', date: '2022-11-19' },
    { url: 'https://skymigrate.com/sky-email-settings-imap-smtp-pop3-app-password/', date: 'undated' },
  ],
  confidence: 'low',
});

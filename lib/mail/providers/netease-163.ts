import { provider } from '../provider';

/**
 * Authorization code (授权码) instead of the password; POP3 has to be enabled separately from IMAP/SMTP in the web
 * settings, and while it is off the server gives the same refusal as for a wrong code. Free accounts may hold only
 * two codes at a time.
 */
export default provider({
  id: 'netease-163',
  name: 'NetEase 163',
  language: 'zh-CN',
  domains: '163.com vip.163.com',
  pop: { host: 'pop.163.com' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://mail.163.com', usualLength: 16 },
  popOffByDefault: true,
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/163.com.xml', date: '2022-11-19' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/163.md', date: '2024-11' },
    { url: 'https://aliyunyh.com/656165.html', date: 'undated' },
  ],
  confidence: 'high',
});

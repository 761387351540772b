import { provider } from '../provider';

/**
 * Only an authorization code (授权码) works, created under the mailbox settings after enabling POP3 and proving the
 * phone. The codes die when the QQ password is changed. One all-purpose refusal text covers wrong code, service
 * off and rate limit. Rules are called 收信规则. After forwarding a message is kept (保留在本邮箱中), kept and marked as read
 * (保留并标为已读), or deleted (自动删除).
 */
export default provider({
  id: 'qq',
  name: 'QQ Mail / Foxmail',
  shortName: 'QQ Mail',
  language: 'zh-CN',
  domains: 'qq.com vip.qq.com foxmail.com',
  pop: { host: 'pop.qq.com' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://mail.qq.com', usualLength: 16, alphabet: 'a-zA-Z' },
  popOffByDefault: true,
  forwarding: {
    offered: 'free',
    mark: 'B',
    paths: [{ language: 'zh-CN', clicks: ['设置', '邮件自动转发'], mark: 'C' }],
    keepsCopy: 'tick',
    sources: [{ url: 'https://lzwjava.github.io/email-forwarding-setup-en', date: '2026-04' }],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/qq.com.xml', date: '2022-11-19' },
    { url: 'https://ashea.com.cn/guandian/2022/1011/707174.html', date: '2022-10-11' },
    { url: 'https://blog.zhheo.com/p/6124d6aa.html', date: 'undated' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/qq.md', date: '2021-06' },
  ],
  confidence: 'high',
});

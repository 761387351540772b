import { provider } from '../provider';

/**
 * Normal password never works outside Fastmail; the Basic plan has no app passwords and no POP. App password shown
 * with spaces, leave them out. With an alias, the user name is still the main Fastmail address. The menu was
 * called "Mail rules" before. A target for one alias exists too, without the spam check.
 */
export default provider({
  id: 'fastmail',
  name: 'Fastmail',
  domains: `
    123mail.org 150mail.com 150ml.com 16mail.com 2-mail.com 4email.net 50mail.com airpost.net allmail.net
    bestmail.us cluemail.com elitemail.org emailcorner.net emailengine.net emailengine.org emailgroups.net
    emailplus.org emailuser.net eml.cc f-m.fm fast-email.com fast-mail.org fastem.com fastemail.us
    fastemailer.com fastest.cc fastimap.com fastmail.cn fastmail.co.uk fastmail.com fastmail.com.au
    fastmail.de fastmail.es fastmail.fm fastmail.fr fastmail.im fastmail.in fastmail.jp fastmail.mx
    fastmail.net fastmail.nl fastmail.org fastmail.se fastmail.to fastmail.tw fastmail.uk fastmail.us
    fastmailbox.net fastmessaging.com fea.st fmail.co.uk fmailbox.com fmgirl.com fmguy.com ftml.net
    h-mail.us hailmail.net imap-mail.com imap.cc imapmail.org inoutbox.com internet-e-mail.com
    internet-mail.org internetemails.net internetmailing.net jetemail.net justemail.net letterboxes.org
    mail-central.com mail-page.com mailandftp.com mailas.com mailbolt.com mailc.net mailcan.com
    mailforce.net mailftp.com mailhaven.com mailingaddress.org mailite.com mailmight.com mailnew.com
    mailsent.net mailservice.ms mailup.net mailworks.org ml1.net mm.st myfastmail.com mymacmail.com
    nospammail.net ownmail.net petml.com postinbox.com postpro.net proinbox.com promessage.com realemail.net
    reallyfast.biz reallyfast.info rushpost.com sent.as sent.at sent.com speedpost.net speedymail.org
    ssl-mail.com swift-mail.com the-fastest.net the-quickest.com theinternetemail.com veryfast.biz
    veryspeedy.net warpmail.net xsmail.com yepmail.net your-mail.com
  `,
  ownDomains: true,
  pop: { host: 'pop.fastmail.com' },
  passwordAccepted: 'app-password',
  appPassword: {
    url: 'https://app.fastmail.com/settings/security/apppasswords',
    usualLength: 16,
    needsTwoStep: false,
  },
  forwarding: {
    offered: 'free',
    mark: 'B',
    paths: [
      {
        language: 'en',
        clicks: ['Settings', 'Filters & Rules', 'Create rule', 'All messages', 'Send a copy to', 'Save'],
        mark: 'B',
      },
    ],
    help: 'https://www.fastmail.com/help/receive/forward.html',
    keepsCopy: 'default',
    warnings: ['spam-stays'],
    sources: [
      { url: 'https://www.fastmail.com/help/receive/forward.html', date: 'undated' },
      { url: 'https://fastmail.help/hc/en-us/articles/360058753434', date: 'undated' },
      { url: 'https://wikipam.com', date: 'undated' },
    ],
  },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/messagingengine.com.xml',
      date: '2025-10-23',
    },
    { url: 'https://www.fastmail.com/help/clients/apppassword.html', date: 'undated' },
    { url: 'https://fastmail.help/hc/en-us/articles/1500000279921', date: 'undated' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/fastmail.md', date: '2022-01' },
    { url: 'https://xenocept.com/docs/email-setup/fastmail.html', date: 'undated' },
  ],
  confidence: 'high',
});

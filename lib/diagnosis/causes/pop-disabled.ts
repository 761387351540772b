import { makesAppPasswords } from '../../mail/password-check';
import { isPersonalMicrosoft } from '../account-kind';
import { cause } from '../cause';
import { isAboutPopOff } from '../state-words';

/** POP has a switch of its own in the mailbox, and it is off. */
export const popDisabled = cause({
  id: 'pop-disabled',
  rank: 60,
  words: [
    [
      /(?<!or )\bPOP3?(?:\/\w{1,5})?(?: (?:access|service|protocol|function|feature|download|retrieval|support|log-?in))? (?:is |has been |was |are )?(?:not (?:yet |currently )?(?:enabled|allowed|permitted|activated|authori[sz]ed|available|open|active)|(?:currently )?(?:disabled(?! via)|deactivated|restricted|blocked|forbidden|prohibited|no longer (?:supported|available|offered)|(?:turned |switched )?off\b))/i,
      'certain',
    ],
    [
      /(?:\b(?:not|no|without)|n't) .{0,20}\b(?:enabled|allowed|permitted|activated|authori[sz]ed|entitled|have|permission|rights?|privileges?)\b.{0,30}\bPOP3?\b/i,
      'certain',
    ],
    [/\b(?:no|not|without)\b.{0,10}\bPOP3? (?:access|permission|rights?|privileges?)/i, 'certain'],
    [/\b(?:may not|must not|does not|doesn't) (?:use|allow|permit|include) .{0,10}\bPOP3?\b/i, 'certain'],
    [/^.{0,10}\bPOP3? access denied/i, 'certain'],
    [/\b(?:disabled|deactivated|(?:turned|switched) off) .{0,20}\bPOP3?\b/i, 'certain'],
    [/\b(?:enable|activate|turn on|switch on) .{0,20}\bPOP3?\b/i, 'certain'],
    [
      /\bPOP3? .{0,20}(?:must|needs? to|has to|should) be (?:enabled|activated|(?:turned|switched) on)/i,
      'certain',
    ],
    [/(?<!已经?|已經)(?:开启|開啟|开通|開通|启用|啟用|没有?权限|沒有?權限).{0,10}pop/i, 'certain'],
    [/\[SYS\/PERM\].{0,300}\bPOP3?\b/i, 'certain'],
    [/没有权限使用 ?pop3/i, 'certain'],
    // one sentence for two causes: a wrong password, or the switch
    [/\bor (?:POP3?|IMAP)(?: is)? disabled/i, 'likely'],
  ],
  means: isAboutPopOff,
  remedies: (symptoms) => {
    const passwords = makesAppPasswords(symptoms.provider) && !isPersonalMicrosoft(symptoms);
    return ['enable-pop', passwords ? 'app-password' : 'general-checks'];
  },
  facts: (symptoms) =>
    isPersonalMicrosoft(symptoms)
      ? ['microsoft-pop-off-by-default', 'microsoft-password-pop-ended']
      : ['pop-response-codes'],
  examples: [
    {
      detail:
        '[SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access.',
      address: 'ann@gmail.com',
      certainty: 'certain',
    },
    { detail: 'POP3 access disabled for this account.', address: 'bob@example.org', certainty: 'certain' },
    { detail: 'pop not allowed for user', address: 'ann@yahoo.com', certainty: 'certain' },
    { detail: 'user does not have pop3 access', address: 'bob@example.org', certainty: 'certain' },
    {
      detail: '[AUTH] login failure or POP3 disabled, try later. sc=a1b2',
      address: 'ann@yandex.ru',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    {
      detail: '',
      text: 'Outlook is unable to connect to your incoming (POP3) e-mail server.',
      address: 'bob@example.org',
    },
    { detail: 'POP3 access disabled via insecure connection.', address: 'bob@example.org' },
    { detail: '[SYS/PERM] Unable to open maildrop: System I/O error', address: 'bob@example.org' },
    {
      detail: '',
      text: 'Server denied POP3 access for the given username and password.',
      address: 'bob@example.org',
    },
  ],
});

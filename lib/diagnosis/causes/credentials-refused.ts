import { makesAppPasswords } from '../../mail/password-check';
import type { RemedyId } from '../../remedies/remedy-ids';
import { isMicrosoft } from '../account-kind';
import { cause } from '../cause';
import type { Symptoms } from '../diagnosis';
import { isLoginRefusal, isRefusalFrame, loginRefusals } from '../login-refusals';

function remediesFor({ provider }: Symptoms): RemedyId[] {
  const appPassword: RemedyId[] = provider?.appPassword ? ['app-password'] : [];
  // some servers answer "wrong password" while POP is merely switched off
  const enablePop: RemedyId[] = provider?.popOffByDefault ? ['enable-pop'] : [];
  const first = makesAppPasswords(provider) ? [...appPassword, ...enablePop] : [...enablePop, ...appPassword];
  return [...first, 'server-settings', 'general-checks', 'forwarding', 'modern-client'];
}

/** Name or password refused, without a word on why. Everywhere but at Microsoft, which refuses all passwords. */
export const credentialsRefused = cause({
  id: 'credentials-refused',
  rank: 140,
  words: loginRefusals,
  test: (symptoms) =>
    !isMicrosoft(symptoms) && (isLoginRefusal(symptoms) || isRefusalFrame(symptoms)) ? 'likely' : 'no',
  remedies: remediesFor,
  facts: ({ provider }) => [...(provider?.facts ?? []), 'gmail-fetch-ends'],
  examples: [
    { detail: '[AUTH] Authentication failed.', address: 'ann@example.org', certainty: 'likely' },
    { detail: '[AUTH] Username and password not accepted.', address: 'ann@gmail.com', certainty: 'likely' },
    {
      detail: 'Invalid user name or password. Please use full email address as user name.',
      address: 'bob@example.org',
      certainty: 'likely',
    },
    { detail: 'authorization failed', address: 'bob@example.org', certainty: 'likely' },
    {
      detail: '用户名或密码错误',
      text: 'Server denied POP3 access for the given username and password. Server returned error: "用户名或密码错误"',
      address: 'ann@163.com',
      certainty: 'likely',
    },
    {
      detail: '',
      text: 'Der Server hat den POP3-Zugriff verweigert.',
      address: 'ann@gmx.de',
      certainty: 'likely',
    },
    { detail: '', text: 'Le serveur a refusé l’accès POP3 …', address: 'ann@orange.fr', certainty: 'likely' },
  ],
  counterExamples: [
    { detail: 'mailbox is locked by another session', address: 'bob@example.org' },
    { detail: 'Authentication failed.', address: 'ann@hotmail.com' },
    { detail: 'Authentication to backend server failed', address: 'bob@example.org' },
    { detail: '', text: 'ann@example.org (POP3)', address: 'ann@example.org' },
  ],
});

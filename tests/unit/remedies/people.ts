import { providerOf } from '../../../lib/mail/providers';
import type { RemedyContext } from '../../../lib/remedies/remedy';

const at = (address: string, server?: string): RemedyContext => {
  const provider = providerOf(address, server);
  return {
    address,
    slot: '/mail/u/1/',
    gmailAddress: 'ann@gmail.com',
    ...(provider && { provider }),
  };
};

/** Accounts for which remedies differ. */
export const people = {
  outlook: at('ann@hotmail.it'),
  work: at('ann@contoso.onmicrosoft.com'),
  workByServer: at('ann@contoso.example', 'outlook.office365.com'),
  gmail: at('bob@gmail.com'),
  gmx: at('bob@gmx.net'),
  gmxPlain: { ...at('bob@gmx.net'), targetKind: 'plain', isProvenLater: true },
  icloud: at('bob@icloud.com'),
  yahoo: at('bob@yahoo.com'),
  yandex: at('bob@yandex.ru'),
  zoho: { ...at('bob@zoho.com'), target: 'ann+zoho1a2b@gmail.com', targetKind: 'plus' },
  unknown: at('bob@example.org'),
} satisfies Record<string, RemedyContext>;

export const everyone: RemedyContext[] = Object.values(people);

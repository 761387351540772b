import fc from 'fast-check';
import { causeIds } from '../../../lib/diagnosis/ids';
import { pageWordNames } from '../../../lib/gmail/words/page-words';
import type { PageMessage } from '../../../lib/messaging/page-messages';
import { remedyIds } from '../../../lib/remedies/ids';
import { sightings } from '../../../lib/remedies/sightings';

const address = fc.string({ minLength: 3, maxLength: 320 });
const words = fc.string({ maxLength: 4200 });
const error = fc.record({ text: words, detail: words });
const account = fc.record(
  {
    address,
    state: fc.constantFrom('healthy' as const, 'failing' as const, 'checking' as const),
    error,
    editLabel: fc.string({ maxLength: 200 }),
  },
  { requiredKeys: ['address', 'state'] },
);
const report = fc.record(
  {
    gmailAddress: address,
    slot: fc.nat(99).map((slot) => `/mail/u/${slot}/`),
    section: fc.constantFrom('accounts' as const, 'empty' as const, 'missing' as const, 'waiting' as const),
    accounts: fc.array(account, { maxLength: 5 }),
  },
  { requiredKeys: ['slot', 'section', 'accounts'] },
);
const pageWords = fc.dictionary(fc.constantFrom(...pageWordNames), fc.string({ maxLength: 200 }));
const language = fc.string({ maxLength: 40 });
const type = <Type extends PageMessage['type']>(name: Type) => fc.constant(name);

/** Messages as our own scripts send them, by type. */
export const messagesByType: {
  [Type in PageMessage['type']]: fc.Arbitrary<Extract<PageMessage, { type: Type }>>;
} = {
  'accounts-seen': fc.record({
    type: type('accounts-seen'),
    report,
    language,
    words: pageWords,
    visit: fc.uuid(),
  }),
  'edit-clicked': fc.record({ type: type('edit-clicked'), address }, { requiredKeys: ['type'] }),
  'form-seen': fc.record(
    {
      type: type('form-seen'),
      language,
      addresses: fc.array(address, { maxLength: 5 }),
      chosen: address,
      server: fc.string({ maxLength: 300 }),
      words: pageWords,
      error,
    },
    { requiredKeys: ['type', 'language', 'addresses', 'server', 'words'] },
  ),
  'form-state': fc.record({
    type: type('form-state'),
    address,
    sightings: fc.subarray([...sightings]),
  }),
  saved: fc.record({ type: type('saved'), address, hasKnownFormat: fc.boolean() }),
  dismiss: fc.record({ type: type('dismiss'), address, cause: fc.constantFrom(...causeIds) }),
  'open-guide': fc.record(
    { type: type('open-guide'), address, remedy: fc.constantFrom(...remedyIds) },
    { requiredKeys: ['type'] },
  ),
};

/** Any message of our own scripts. */
export const anyMessage: fc.Arbitrary<PageMessage> = fc.oneof(...Object.values(messagesByType));

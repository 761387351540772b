import type { PageMessage } from '../../../lib/messaging/page-messages';

const address = 'ann@hotmail.it';
const error = { text: 'Server returned error: "Logon failure"', detail: 'Logon failure' };

/** A message of each type, with every field. */
export const examples = {
  'accounts-seen': {
    type: 'accounts-seen',
    report: {
      gmailAddress: 'ann@gmail.com',
      slot: '/mail/u/0/',
      section: 'accounts',
      accounts: [{ address, state: 'failing', error, editLabel: 'edit info' }],
      isCut: true,
    },
    language: 'en',
    words: { editLabel: 'edit info' },
    visit: '123e4567-e89b-12d3-a456-426614174000',
  },
  'edit-clicked': { type: 'edit-clicked', address },
  'form-seen': {
    type: 'form-seen',
    language: 'en',
    address,
    chosen: address,
    server: 'pop.example.org',
    words: { password: 'Password' },
    error,
  },
  'form-state': { type: 'form-state', address, sightings: ['settings-right'] },
  saved: { type: 'saved', address, hasKnownFormat: true },
  'search-opened': { type: 'search-opened', query: 'to:ann@hotmail.it', language: 'en' },
  'search-seen': { type: 'search-seen', query: 'to:ann@hotmail.it', result: 'arrived' },
  'own-word': { type: 'own-word', query: 'to:ann@hotmail.it', arrives: true },
  'filters-opened': { type: 'filters-opened' },
  'filters-seen': { type: 'filters-seen', there: [address], missing: [address] },
  dismiss: { type: 'dismiss', address, cause: 'try-later' },
  'open-guide': { type: 'open-guide', address, remedy: 'forwarding' },
} as const satisfies { [Type in PageMessage['type']]: Extract<PageMessage, { type: Type }> };

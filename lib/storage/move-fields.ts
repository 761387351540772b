import * as z from 'zod/mini';
import { searchResults } from '../gmail/search-results/search-result';

/** What a person did about an account instead of forwarding its mail. */
export const settledWays = ['phone-app', 'mail-program', 'closed'] as const;

export type SettledWay = (typeof settledWays)[number];

/** What showed that forwarding works. */
const proofs = ['plus-address', 'after-fetching-ended', 'failing-account', 'own-word'] as const;

export type ProvenBy = (typeof proofs)[number];

const forwarding = z.object({
  /** When the person started to switch it on: only mail that comes later can prove anything. */
  startedAt: z.optional(z.number()),
  /** Whether the mail goes to an address of its own (`name+word@gmail.com`) or to the plain one. */
  target: z.optional(z.enum(['plus', 'plain'])),
  /** Gmail failed to fetch the account at the start, and has at every sighting since: what arrives was forwarded. */
  isNotFetched: z.optional(z.literal(true)),
  proven: z.optional(z.object({ at: z.number(), by: z.enum(proofs) })),
  /** The last search for forwarded mail. */
  lastLook: z.optional(z.object({ at: z.number(), result: z.enum(searchResults) })),
});

/** The part of an account's record that says how far it has moved. */
export const moveFields = {
  /** As Gmail's page shows it; the key has it in lower case. */
  address: z.optional(z.string()),
  /** Where Gmail listed it last. */
  listed: z.optional(z.object({ slot: z.string(), gmailAddress: z.optional(z.string()), at: z.number() })),
  /** Since then Gmail no longer lists it. */
  goneSince: z.optional(z.number()),
  forwarding: z.optional(forwarding),
  settled: z.optional(z.object({ at: z.number(), way: z.enum(settledWays) })),
  /** Whether Gmail's list of filters, when it was last seen, had one for this account's mail. */
  filterSeen: z.optional(z.object({ at: z.number(), isThere: z.boolean() })),
  /** The last time the person signed in at the provider, by their own word. */
  signedInAt: z.optional(z.number()),
};

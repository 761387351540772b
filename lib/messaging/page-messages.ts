import * as z from 'zod/mini';
import { causeIds } from '../diagnosis/cause-ids';
import { caps, rowCap } from '../gmail/caps';
import { searchResults } from '../gmail/search-results/search-result';
import { pageWordNames } from '../gmail/words/page-words';
import { remedyIds } from '../remedies/remedy-ids';
import { sightings } from '../remedies/sightings';

/**
 * What the scripts in Gmail's pages send to the background. Each is parsed first: its texts come from a page.
 */
const address = z.string().check(z.minLength(3), z.maxLength(caps.address));
const text = z.string().check(z.maxLength(caps.text));
/** More accounts than anybody has. */
const addresses = z.array(address).check(z.maxLength(500));
const query = z.string().check(z.maxLength(caps.query));
const label = z.string().check(z.maxLength(caps.label));
const language = z.string().check(z.maxLength(caps.language));
/** One run of our script on a settings page: a UUID. */
const visitId = z.string().check(z.maxLength(36));
export const fetchErrorSchema = z.object({ text, detail: text });

/** What a page calls its controls. */
export const pageWordsSchema = z.partialRecord(z.enum(pageWordNames), label);

const fetchedAccountSchema = z.object({
  address,
  state: z.enum(['healthy', 'failing', 'checking']),
  error: z.optional(fetchErrorSchema),
  editLabel: z.optional(label),
});

export const accountsReportSchema = z.object({
  /** The signed-in Gmail address, where the page shows it. */
  gmailAddress: z.optional(address),
  /** The account's place in Gmail's addresses, such as `/mail/u/0/`. */
  slot: z.string().check(z.regex(/^\/mail\/u\/\d{1,2}\/$/)),
  section: z.enum(['accounts', 'empty', 'missing', 'waiting']),
  accounts: z.array(fetchedAccountSchema).check(z.maxLength(rowCap)),
  /** The list is longer than what was read of it. */
  isCut: z.optional(z.boolean()),
});

export type AccountsReport = z.infer<typeof accountsReportSchema>;

export const pageMessageSchema = z.discriminatedUnion('type', [
  /** What the settings page shows now. Answered with `AccountsAnswer`. */
  z.object({
    type: z.literal('accounts-seen'),
    report: accountsReportSchema,
    language,
    words: pageWordsSchema,
    visit: visitId,
  }),
  /** "edit info" of this account was clicked; without an address: another control of the section. */
  z.object({ type: z.literal('edit-clicked'), address: z.optional(address) }),
  /** A POP form is on the page. Answered with `FormAnswer`. */
  z.object({
    type: z.literal('form-seen'),
    language,
    /** The account's address, where the window itself leaves no doubt. */
    address: z.optional(address),
    /** Set when the person typed the address. */
    chosen: z.optional(address),
    server: z.string().check(z.maxLength(caps.server)),
    words: pageWordsSchema,
    error: z.optional(fetchErrorSchema),
  }),
  /** What the form holds right now, in yes and no. */
  z.object({
    type: z.literal('form-state'),
    address,
    sightings: z.array(z.enum(sightings)).check(z.maxLength(sightings.length)),
  }),
  /** The form was sent; says only whether the password had the provider's own known format, never the password. */
  z.object({ type: z.literal('saved'), address, hasKnownFormat: z.boolean() }),
  /** A search that may prove forwarding is on the page. Answered with `SearchAnswer`. */
  z.object({ type: z.literal('search-opened'), query, language }),
  /** What that search shows. */
  z.object({ type: z.literal('search-seen'), query, result: z.enum(searchResults) }),
  /** The person says whether the forwarded message is there. Answered with whether it could be stored. */
  z.object({ type: z.literal('own-word'), query, arrives: z.boolean() }),
  /** The filters are on the page. Answered with `FiltersAnswer`. */
  z.object({ type: z.literal('filters-opened') }),
  /** The accounts that have a filter; the others only once the list has settled without them. */
  z.object({ type: z.literal('filters-seen'), there: addresses, missing: addresses }),
  /** Answered with whether it could be stored. */
  z.object({ type: z.literal('dismiss'), address, cause: z.enum(causeIds) }),
  /** Answered with `true`. */
  z.object({
    type: z.literal('open-guide'),
    address: z.optional(address),
    remedy: z.optional(z.enum(remedyIds)),
    /** Asked from Gmail's POP window: a window of its own has no side panel. */
    inTab: z.optional(z.literal(true)),
  }),
]);

export type PageMessage = z.infer<typeof pageMessageSchema>;

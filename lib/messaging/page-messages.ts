import * as z from 'zod/mini';
import { causeIds } from '../diagnosis/ids';
import { pageWordNames } from '../gmail/words/page-words';
import { remedyIds } from '../remedies/ids';
import { sightings } from '../remedies/sightings';

/**
 * What scripts in Gmail's pages may say to the background, once they are there: what the sentinel asks for is in
 * `background/put-script.ts`. Text that a page wrote is capped here once more: a message is parsed before anything else
 * looks at it.
 */
const address = z.string().check(z.minLength(3), z.maxLength(320));
const words = z.string().check(z.maxLength(4200));
const label = z.string().check(z.maxLength(200));
const language = z.string().check(z.maxLength(40));
/** One run of our script on a settings page. */
const visitId = z.string().check(z.maxLength(60));
export const fetchError = z.object({ text: words, detail: words });

/** What a page calls its controls. */
export const pageWordsSchema = z.partialRecord(z.enum(pageWordNames), label);

const fetchedAccountSchema = z.object({
  address,
  state: z.enum(['healthy', 'failing', 'checking']),
  error: z.optional(fetchError),
  editLabel: z.optional(label),
});

export const accountsReportSchema = z.object({
  /** The signed-in Gmail address, where the page tells it. */
  gmailAddress: z.optional(address),
  /** The account's place in Gmail's addresses, such as `/mail/u/0/`. */
  slot: z.string().check(z.regex(/^\/mail\/u\/\d{1,2}\/$/)),
  section: z.enum(['accounts', 'empty', 'missing', 'waiting']),
  accounts: z.array(fetchedAccountSchema).check(z.maxLength(2000)),
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
    /** Addresses that the window itself names, the user name field first. */
    addresses: z.array(address).check(z.maxLength(50)),
    /** Set when the person told us the address. */
    chosen: z.optional(address),
    server: z.string().check(z.maxLength(300)),
    words: pageWordsSchema,
    error: z.optional(fetchError),
  }),
  /** What the form holds right now, in yes and no. */
  z.object({
    type: z.literal('form-state'),
    address,
    sightings: z.array(z.enum(sightings)).check(z.maxLength(sightings.length)),
  }),
  /** The form was sent; only whether the password was well formed is told, never the password. */
  z.object({ type: z.literal('saved'), address, wellFormed: z.boolean() }),
  z.object({ type: z.literal('dismiss'), address, cause: z.enum(causeIds) }),
  z.object({
    type: z.literal('open-guide'),
    address: z.optional(address),
    remedy: z.optional(z.enum(remedyIds)),
  }),
]);

export type PageMessage = z.infer<typeof pageMessageSchema>;

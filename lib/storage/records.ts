import * as z from 'zod/mini';
import { causeIds } from '../diagnosis/ids';
import { accountsReportSchema, fetchError, pageWordsSchema } from '../messaging/page-messages';
import { pageSpots } from '../remedies/sightings';

/**
 * What is kept in the browser's storage, and nothing else. Every record carries its version; times are milliseconds
 * since 1970. A password is in none of them.
 */
const event = z.object({ at: z.number(), cause: z.enum(causeIds) });

/** One account: when it failed, what was tried, what was dismissed, which steps are ticked. */
export const accountRecord = z.object({
  version: z.literal(1),
  failed: z.optional(event),
  /** A well-formed app password was saved. */
  attempt: z.optional(event),
  dismissed: z.optional(z.enum(causeIds)),
  /** The visit (one run of our script on the settings page) that saw it failing last. */
  failedIn: z.optional(z.string()),
  /** The later visit that was told of the recovery: one is told, not all. */
  recoveryToldTo: z.optional(z.string()),
  /** What the extension has seen of it by itself (`Sighting`), and when first. */
  sightings: z.optional(z.record(z.string(), z.number())),
  /** POP server in the account's form, when that was seen: it tells a company's own domain at Microsoft. */
  server: z.optional(z.string()),
  /** The person has read of the end of Gmail's fetching and wants no more of it here. */
  deadlineRead: z.optional(z.boolean()),
  /** The Gmail address that its mail should reach, as the person typed it where no page told it. */
  gmailAddress: z.optional(z.string()),
  /** Ticked steps as `remedy/step`, with the time of the tick. */
  ticks: z.optional(z.record(z.string(), z.number())),
});

export type AccountRecord = z.infer<typeof accountRecord>;

/** What a Gmail tab showed last. */
export const seenRecord = z.object({ version: z.literal(1), at: z.number(), report: accountsReportSchema });

export type SeenRecord = z.infer<typeof seenRecord>;

/** The person's choices. */
export const optionsRecord = z.object({
  version: z.literal(1),
  /** A locale's tag; absent: the browser's language. */
  language: z.optional(z.string()),
  hints: z.optional(z.boolean()),
});

export type OptionsRecord = z.infer<typeof optionsRecord>;

/** The account whose "edit info" was clicked last in a tab. */
export const editRecord = z.object({
  version: z.literal(1),
  at: z.number(),
  tab: z.number(),
  address: z.string(),
});

/** The error that Gmail's POP window showed last, and for which account. */
export const refusalRecord = z.object({
  version: z.literal(1),
  at: z.number(),
  address: z.string(),
  error: fetchError,
});

/** A control that a page which is being opened should point at. */
export const pointRecord = z.object({
  version: z.literal(1),
  at: z.number(),
  address: z.string(),
  spot: z.enum(pageSpots),
});

/** What Gmail's pages call their controls, in the language that the pages have. */
export const pageWordsRecord = z.object({
  version: z.literal(1),
  language: z.string(),
  words: pageWordsSchema,
});

import * as z from 'zod/mini';
import { causeIds } from '../diagnosis/cause-ids';
import { pageSpots } from '../gmail/spot-names';
import { addressKey } from '../mail/address';
import { accountsReportSchema, fetchErrorSchema, pageWordsSchema } from '../messaging/page-messages';
import { remedyIds } from '../remedies/remedy-ids';
import type { StoredItem } from './items';
import { moveFields } from './move-fields';

/**
 * What is kept in the browser's storage, and nothing else. Every record carries its version; times are milliseconds
 * since 1970. No password is in any of them.
 */
const event = z.object({ at: z.number(), cause: z.enum(causeIds) });

const accountFields = {
  /** The last time it was seen failing, and why. */
  failed: z.optional(event),
  dismissed: z.optional(z.enum(causeIds)),
  /** The visit (one run of our script on the settings page) that last saw it failing. */
  failedIn: z.optional(z.string()),
  /** What the extension has seen of it by itself (`Sighting`), and when first. */
  sightings: z.optional(z.record(z.string(), z.number())),
  /** POP server in the account's form, when it was seen: it identifies a company's own domain at Microsoft. */
  server: z.optional(z.string()),
  /** The person has read about the end of Gmail's fetching and dismissed it for this account. */
  deadlineRead: z.optional(z.boolean()),
  /** The Gmail address that its mail should reach, typed by the person where no page shows it. */
  gmailAddress: z.optional(z.string()),
  /** Ticked steps as `remedy/step`, with the time of the tick. */
  ticks: z.optional(z.record(z.string(), z.number())),
};

const accountRecord = z.object({
  version: z.literal(2),
  ...accountFields,
  /** The form was saved, and what was known then: the cause and the error shown before, never the password. */
  savedPassword: z.optional(
    z.object({
      at: z.number(),
      cause: z.enum(causeIds),
      hasKnownFormat: z.boolean(),
      errorBefore: z.optional(z.string()),
      /** When Gmail was first seen to have tried it. */
      triedAt: z.optional(z.number()),
    }),
  ),
  /** The later visit that was shown the recovery: one visit is, not all. */
  recoveryShownIn: z.optional(z.string()),
  ...moveFields,
});

/** One account: when it failed, what was tried, what was dismissed, which steps are ticked, how far it has moved. */
export type AccountRecord = z.infer<typeof accountRecord>;

const firstAccountRecord = z.object({
  version: z.literal(1),
  ...accountFields,
  attempt: z.optional(event),
  recoveryToldTo: z.optional(z.string()),
});

function fromFirstVersion(old: unknown): AccountRecord | undefined {
  const { data } = z.safeParse(firstAccountRecord, old);
  if (!data) return;
  // what version 1 knew of a saved password proved less than it claimed
  const { attempt: _, recoveryToldTo, ...same } = data;
  return {
    ...same,
    version: 2,
    ...(recoveryToldTo && { recoveryShownIn: recoveryToldTo }),
  };
}

/** What is remembered of one account. */
export const accountItem = (address: string): StoredItem<AccountRecord> => ({
  area: 'local',
  key: `account/${addressKey(address)}`,
  version: 2,
  schema: accountRecord,
  migrate: fromFirstVersion,
});

const reportRecord = z.object({ version: z.literal(1), at: z.number(), report: accountsReportSchema });

/** What a Gmail tab showed, and when. */
export type ReportRecord = z.infer<typeof reportRecord>;

/** The last report of any Gmail tab; it outlives the browser. */
export const lastReportItem: StoredItem<ReportRecord> = {
  area: 'local',
  key: 'last-seen',
  version: 1,
  schema: reportRecord,
};

/** The last report of one tab. */
export const tabReportItem = (tab: number | string): StoredItem<ReportRecord> => ({
  area: 'session',
  key: `tab/${tab}`,
  version: 1,
  schema: reportRecord,
});

const optionsRecord = z.object({
  version: z.literal(1),
  /** A locale's tag; absent: the browser's language. */
  language: z.optional(z.string()),
  hints: z.optional(z.boolean()),
});

/** The person's choices. */
export type OptionsRecord = z.infer<typeof optionsRecord>;

export const optionsItem: StoredItem<OptionsRecord> = {
  area: 'local',
  key: 'options',
  version: 1,
  schema: optionsRecord,
};

const news = z.object({ version: z.literal(1), isUnread: z.boolean() });

/** Whether the person has still to see what an update changed. */
export const newsItem: StoredItem<z.infer<typeof news>> = {
  area: 'local',
  key: 'news',
  version: 1,
  schema: news,
};

const gmailWordsRecord = z.object({ version: z.literal(1), language: z.string(), words: pageWordsSchema });

/** What Gmail's pages call their controls, and the language that the pages have. */
export const gmailWordsItem: StoredItem<z.infer<typeof gmailWordsRecord>> = {
  area: 'local',
  key: 'page-words',
  version: 1,
  schema: gmailWordsRecord,
};

/** Something that one page has done and another will ask for soon; kept until the browser is closed. */
const pending = { version: z.literal(1), at: z.number(), address: z.string() };

const editClick = z.object({ ...pending, tab: z.number() });
const refusal = z.object({ ...pending, error: fetchErrorSchema });
const point = z.object({ ...pending, spot: z.enum(pageSpots) });

const pendingItem = <T extends { version: 1 }>(key: string, schema: z.ZodMiniType<T>): StoredItem<T> => ({
  area: 'session',
  key,
  version: 1,
  schema,
});

/** The account whose "edit info" was clicked last, and in which tab. */
export const editClickItem = pendingItem('edit-clicked', editClick);
/** The error that Gmail's POP window showed last, and for which account. */
export const refusalItem = pendingItem('refusal', refusal);
/** A control that a page which is being opened should point at. */
export const pointItem = pendingItem('point', point);

const guideTarget = z.object({
  version: z.literal(1),
  address: z.optional(z.string()),
  remedy: z.optional(z.enum(remedyIds)),
});

/** The account and the remedy that a guide opens at. */
export type GuideTarget = Omit<z.infer<typeof guideTarget>, 'version'>;

/** Where the guide in the side panel should open. */
export const guideTargetItem = pendingItem('guide-target', guideTarget);

/** Our scripts were injected into the Gmail tabs that were open when the extension started. */
export const startedItem = pendingItem('started', z.object({ version: z.literal(1) }));

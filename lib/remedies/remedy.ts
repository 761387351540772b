import type { FactId } from '../facts/facts';
import type { Spot } from '../gmail/spot-names';
import type { Provider } from '../mail/provider';
import type { Target } from '../plan/target';
import type { LabelName } from './labels';
import type { RemedyId } from './remedy-ids';
import type { Sighting } from './sightings';

/** The account that the steps are for: what links, copies and conditions may use. */
export interface RemedyContext {
  /** The account that stopped, such as `ann@hotmail.com`. */
  address: string;
  /** The Gmail address that its mail should reach, where it is known. */
  gmailAddress?: string;
  /** Where its mail is to be forwarded to: the Gmail address, or one of its own (`name+word@gmail.com`). */
  target?: string;
  /** Which of the two that is. */
  targetKind?: Target;
  /** The search whose first hit proves forwarding, while there is one. */
  proofQuery?: string;
  /** Nothing can prove forwarding before Gmail has stopped fetching the account. */
  isProvenLater?: true;
  /** The account's place in Gmail's addresses, such as `/mail/u/0/`. */
  slot: string;
  provider?: Provider;
}

/** A value made for one account; `undefined` where there is none. */
export type FromContext<T> = (context: RemedyContext) => T | undefined;

/** A part of a remedy that only some accounts need; all of them without `when`. */
interface RemedyPart {
  id: string;
  when?: (context: RemedyContext) => boolean;
  /** Where it happens; built from our own constants and encoded values only. */
  link?: FromContext<string>;
  /** Words of other sites that its text puts in, by the same names. */
  labels?: readonly LabelName[];
}

/** One step of a remedy, as data. Its words live in the locales under `remedies.<remedy>.steps.<id>`. */
export interface Step extends RemedyPart {
  /** The way it belongs to, where a remedy has several to choose from; a step without one is for all of them. */
  way?: string;
  /** The remedy works without it. */
  optional?: true;
  /** A value that the person needs there, copied with one click; with a link, the same click opens it. */
  copy?: FromContext<string>;
  /** Asked of the person where it is not known; then the step can offer it to be copied. */
  asks?: 'gmail-address';
  /** The step happens at a control of a Gmail page that may be open. */
  spot?: Spot;
  /** The step ticks itself once this was seen. */
  ticksWhen?: Sighting | 'arrived' | 'filter-there';
  /** The step offers the filter file made by us. */
  file?: 'mail-filters';
}

/** What can go wrong. Its words live under `remedies.<remedy>.trouble.<id>`. */
export interface Trouble extends RemedyPart {
  /** It offers to forward to the plain Gmail address instead of one with a plus sign. */
  usesPlainTarget?: true;
}

/** Where a remedy stands for an account; words under `remedies.<remedy>.standing.<standing>`, shown before step 1. */
export type Standing = 'refused' | 'taken' | 'uncertain' | 'paid' | 'unclear' | 'not-known';

/** A way out. Its words live in the locales under `remedies.<id>`. */
export interface Remedy {
  id: RemedyId;
  /** Dated claims shown with it (`lib/facts`). */
  facts: FromContext<readonly FactId[]>;
  standing?: FromContext<Standing>;
  /** What costs mail or effort, shown before step 1; words under `remedies.<remedy>.warnings.<warning>`. */
  warnings?: FromContext<readonly string[]>;
  /** It repairs Gmail's own fetching, which Gmail is ending: show `guide.until` with it. */
  needsFetcher?: true;
  /** Ways of which one is enough, best first; titles under `remedies.<id>.ways.<way>`. */
  ways?: readonly string[];
  steps: readonly Step[];
  trouble: readonly Trouble[];
}

/** Declares a remedy; the ids of its steps are unique within it. */
export const remedy = (declared: Remedy): Remedy => declared;

const isFor =
  (context: RemedyContext) =>
  ({ when }: RemedyPart): boolean =>
    when?.(context) ?? true;

/** The steps of a remedy that concern this account. */
export const stepsFor = ({ steps }: Remedy, context: RemedyContext): Step[] => steps.filter(isFor(context));

/** What can go wrong with a remedy for this account, likeliest first. */
export const troubleFor = ({ trouble }: Remedy, context: RemedyContext): Trouble[] =>
  trouble.filter(isFor(context));

/** The ways of a remedy that have a step for this account. */
export function waysFor(remedy: Remedy, context: RemedyContext): string[] {
  const taken = new Set(stepsFor(remedy, context).map(({ way }) => way));
  return (remedy.ways ?? []).filter((way) => taken.has(way));
}

import type { Provider } from '../mail/provider';
import type { Inactivity } from '../mail/provider-forwarding';
import type { AccountRecord } from '../storage/records';

/** What to come back for: whether forwarding still works, or a sign-in that keeps the old mailbox alive. */
export type Due = 'look-again' | 'sign-in';

/** Days between two sign-ins where the provider names no time: what we advise. */
const usualPause = 30;

/** The beginning of the day that comes so many days later, in the person's time zone. */
function daysLater(at: number, days: number): number {
  const day = new Date(at);
  day.setDate(day.getDate() + days);
  return day.setHours(0, 0, 0, 0);
}

/** What is due for an account whose mail is forwarded since `movedAt`. Forwarding signs nobody in, as fetching did. */
export function dueOf(
  { forwarding, signedInAt = 0 }: AccountRecord,
  movedAt: number,
  provider: Provider | undefined,
  now: number,
): Due | undefined {
  const past = (at: number | undefined) => (at !== undefined && at <= now ? at : 0);
  const lookAgain = daysLater(movedAt, 7);
  const { lastLook } = forwarding ?? {};
  const hasLooked = lastLook?.result !== 'nothing-yet' && past(lastLook?.at) >= lookAgain;
  if (now >= lookAgain && !hasLooked) return 'look-again';
  const inactivity = provider?.forwarding.inactivity;
  if (!inactivity || inactivity.forwardingCounts === 'yes') return;
  const lastSignIn = Math.max(movedAt, past(signedInAt));
  return now >= daysLater(lastSignIn, pauseOf(inactivity)) ? 'sign-in' : undefined;
}

// half the time leaves room for a reminder that nobody saw
const pauseOf = ({ afterDays }: Inactivity): number =>
  afterDays === undefined ? usualPause : Math.floor(afterDays / 2);

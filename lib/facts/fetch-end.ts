// Google named the month and no day (fact `gmail-fetch-ends`)
const endBegins = Date.parse('2027-01-01');
/** The month in which Gmail stops fetching is over; milliseconds since 1970. */
export const fetchEndIsOver = Date.parse('2027-02-01');

/** Whether Gmail's fetcher is still there by Google's word; the dates have moved before. Months are taken in UTC. */
export function fetchEndPhase(now: Date): 'before' | 'ending' | 'after' {
  const at = now.getTime();
  if (at < endBegins) return 'before';
  return at < fetchEndIsOver ? 'ending' : 'after';
}

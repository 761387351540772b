/** What Gmail's search is asked, in its own syntax (https://support.google.com/mail/answer/7190). */

const isPlainTerm = /^[\p{L}\p{M}\p{N}@._+-]+$/u;

// a quote cannot be escaped there: without it the rest of the address is searched for
const term = (address: string): string =>
  isPlainTerm.test(address)
    ? address
    : `"${address
        .toWellFormed()
        .replace(/["\s]+/g, ' ')
        .trim()}"`;

/**
 * Mail that came to an address after a time, in Spam and Trash too, but not what the person sent from Gmail: a test
 * message sent there names the old address as well.
 * @param by `to`: named in its To header; `deliveredto`: delivered to that very address
 * @param since milliseconds since 1970; Gmail takes seconds (https://developers.google.com/gmail/api/guides/filtering)
 */
export const arrivedQuery = (by: 'to' | 'deliveredto', address: string, since: number): string =>
  `${by}:${term(address)} after:${Math.ceil(since / 1000)} in:anywhere -from:me`;

/** All mail to an address, Spam and Trash left out. */
export const mailToQuery = (address: string): string => `to:${term(address)}`;

/** Mail to an address that came in the last day, in Spam and Trash too. */
export const todayQuery = (address: string): string => `${mailToQuery(address)} newer_than:1d in:anywhere`;

/** A provider's mail of the last day, in Spam too: it asks to confirm forwarding. Without domains, everybody's. */
export const confirmationQuery = (domains: readonly string[]): string => {
  const senders = domains.slice(0, 8).map((domain) => `from:${term(domain)}`);
  return ['in:anywhere newer_than:1d', senders.length > 1 ? `{${senders.join(' ')}}` : senders[0]]
    .filter(Boolean)
    .join(' ');
};

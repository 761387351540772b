const longestAddress = 254;
const hostCharacters = /^[\p{L}\p{M}\p{N}.-]+$/u;
const hostName =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * A host name in the one form we compare: lower case, ASCII (`xn--` for other scripts), no dot at the end.
 * `undefined` when it cannot be one.
 */
export function asciiHost(name: string): string | undefined {
  const trimmed = name.trim().replace(/\.$/, '');
  // anything else would make the URL parser read a path, a port or a user name into it
  if (trimmed.length > 1000 || !hostCharacters.test(trimmed)) return undefined;
  const host = URL.parse(`http://${trimmed}`)?.hostname;
  return host !== undefined && hostName.test(host) ? host : undefined;
}

/** The part after the `@`, as `asciiHost` writes it; `undefined` when there is none. */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  return at < 1 ? undefined : asciiHost(address.slice(at + 1));
}

/** The part before the `@`, as typed; the whole text when there is no `@`. */
export function localPartOf(address: string): string {
  const at = address.lastIndexOf('@');
  return (at < 0 ? address : address.slice(0, at)).trim();
}

/** Whether `text` is one plain address: no blanks, one `@`, a domain with a dot. */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= longestAddress &&
    /^[^\s@<>"(),:;[\]\\]+@[^\s@]+$/.test(text) &&
    domainOf(text) !== undefined
  );
}

/** The form in which two spellings of one address are the same: any case, the domain as `asciiHost` writes it. */
export function addressKey(address: string): string {
  const whole = address.trim().normalize('NFC').toLowerCase();
  const domain = domainOf(whole);
  return domain === undefined ? whole : `${localPartOf(whole)}@${domain}`;
}

/** Whether both are there and name one mailbox. */
export const isSameAddress = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && addressKey(one) === addressKey(other);

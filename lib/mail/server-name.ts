import { isEmailAddress } from './address';
import { countBlanks, withoutBlanks, withoutInvisible } from './characters';
import { type Check, checked, emptyCheck } from './check';
import { foreignLookAlikes, type LookAlike, lookAlikesOf, plainCharacter } from './look-alikes';
import type { PopSettings } from './provider';

export type ServerProblem =
  | { kind: 'spaces'; where: 'leading' | 'trailing' | 'inside'; count: number }
  | { kind: 'invisible'; count: number }
  | ({ kind: 'look-alike' } & LookAlike)
  /** Pasted along with the name: `pop3s://`, `:995`, `/inbox`. */
  | { kind: 'scheme' | 'port' | 'path'; found: string }
  | { kind: 'trailing-dot' }
  | { kind: 'looks-like-address' }
  | { kind: 'old-name'; found: string; expected: string }
  /** `expected` is missing where the provider's server is not known. */
  | { kind: 'other-protocol'; protocol: 'imap' | 'smtp'; expected?: string }
  | { kind: 'different'; expected: string };

/** The server that belongs into the form, and what else it is called. */
type Expected = Pick<PopSettings, 'host' | 'oldHosts' | 'otherHosts'>;

/** What is cut off the name before it is compared, outermost first. */
const extras = [
  { kind: 'scheme', pattern: /^[a-z][a-z0-9+.-]*:\/*(?=[^\d/])/i },
  { kind: 'path', pattern: /[/?#].*$/s },
  { kind: 'port', pattern: /:\d*$/ },
] as const;

function spacesOf(value: string): ServerProblem[] {
  const seen = withoutInvisible(value);
  const leading = seen.length - seen.trimStart().length;
  const trailing = seen.trim() === '' ? 0 : seen.length - seen.trimEnd().length;
  const inside = seen.trim().match(/\s/g)?.length ?? 0;
  const counts = { leading, trailing, inside };
  return (['leading', 'trailing', 'inside'] as const)
    .filter((where) => counts[where] > 0)
    .map((where) => ({ kind: 'spaces', where, count: counts[where] }));
}

/** The protocol that the first part of a server's name shows, where it is not POP. */
const protocolOf = (name: string) =>
  /^[^.]{0,63}?(imap|smtp)/i.exec(name)?.[1]?.toLowerCase() as 'imap' | 'smtp' | undefined;

function otherName(name: string, { host: expected, oldHosts }: Expected): ServerProblem {
  if (isEmailAddress(name)) return { kind: 'looks-like-address' };
  if (oldHosts?.includes(name)) return { kind: 'old-name', found: name, expected };
  const protocol = protocolOf(name);
  return protocol ? { kind: 'other-protocol', protocol, expected } : { kind: 'different', expected };
}

function compare(name: string, expected: Expected): ServerProblem[] {
  if (expected.otherHosts?.includes(name.toLowerCase())) return [];
  const close = lookAlikesOf(name, expected.host);
  const foreign = close ?? foreignLookAlikes(name);
  const problems: ServerProblem[] = foreign.slice(0, 20).map((each) => ({ kind: 'look-alike', ...each }));
  const plain = Array.from(name.slice(0, 1000), plainCharacter).join('');
  return close ? problems : [...problems, otherName(plain, expected)];
}

/** Judges a typed server name against the one expected; without one only what no server name can contain. */
export function judgeServer(value: string, expected?: Expected): Check<ServerProblem> {
  if (value === '') return emptyCheck();
  const problems = spacesOf(value);
  const { invisible } = countBlanks(value);
  if (invisible > 0) problems.push({ kind: 'invisible', count: invisible });

  let name = withoutBlanks(value);
  for (const { kind, pattern } of extras) {
    const found = pattern.exec(name)?.[0];
    if (!found) continue;
    problems.push({ kind, found: found.slice(0, 40) });
    name = name.replace(pattern, '');
  }
  if (name.endsWith('.')) problems.push({ kind: 'trailing-dot' });
  name = name.replace(/(?<!\.)\.+$/, '');
  if (expected && name !== '') problems.push(...compare(name, expected));
  const protocol = expected ? undefined : protocolOf(name);
  if (protocol) problems.push({ kind: 'other-protocol', protocol });
  return checked(problems);
}

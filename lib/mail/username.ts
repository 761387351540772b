import { domainOf, isEmailAddress, isSameAddress, localPartOf } from './address';
import { countBlanks, withoutBlanks } from './characters';
import { type Check, checked, emptyCheck } from './check';
import { secureSettings, usernameFor } from './form-values';
import type { FormProvider } from './provider';

export type UsernameProblem =
  | { kind: 'spaces' | 'invisible'; count: number }
  /** `Ann <ann@example.org>` or `mailto:ann@example.org` instead of the address alone. */
  | { kind: 'display-name' }
  | { kind: 'missing-domain'; expected: string }
  | { kind: 'other-domain'; found: string; expected: string }
  | { kind: 'different'; expected: string }
  /** Only ever a remark: the part before the `@` is the documented form, the whole address often works too. */
  | { kind: 'domain-not-needed'; expected: string };

const displayName = /^.*<([^<>]*)>$|^mailto:(.*)$/is;

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function blanksOf(value: string): UsernameProblem[] {
  const { spaces, lineBreaks, invisible } = countBlanks(value);
  const counts = [
    { kind: 'spaces', count: spaces + lineBreaks },
    { kind: 'invisible', count: invisible },
  ] as const;
  return counts.filter(({ count }) => count > 0);
}

function differenceFrom(address: string, name: string, expected: string): UsernameProblem | undefined {
  if (same(name, expected) || (isEmailAddress(name) && isSameAddress(name, address))) return undefined;
  const wantsDomain = expected.includes('@');
  if (wantsDomain && same(name.replace(/@$/, ''), localPartOf(address)))
    return { kind: 'missing-domain', expected };
  const domain = domainOf(name);
  if (domain && domain !== domainOf(address))
    return { kind: 'other-domain', found: domain.slice(0, 60), expected };
  return { kind: 'different', expected };
}

/** Judges a typed user name against the account's address; without known settings only blanks and copied names. */
export function judgeUsername(
  value: string,
  address: string,
  provider?: FormProvider,
): Check<UsernameProblem> {
  if (value === '') return emptyCheck();
  const wrapped = displayName.exec(value.trim());
  const problems: UsernameProblem[] = wrapped ? [{ kind: 'display-name' }] : blanksOf(value);
  const name = withoutBlanks(wrapped ? (wrapped[1] ?? wrapped[2] ?? '') : value);

  const settings = secureSettings(provider);
  if (!settings || !isEmailAddress(address.trim()) || name === '') return checked(problems);
  const expected = usernameFor(address, settings);
  const difference = differenceFrom(address.trim(), name, expected);
  if (difference) problems.push(difference);
  const needless = !difference && name.includes('@') && !expected.includes('@');
  return checked(problems, needless ? [{ kind: 'domain-not-needed', expected }] : []);
}

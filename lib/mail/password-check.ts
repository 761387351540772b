import { isEmailAddress, isSameAddress } from './address';
import { characterCount, countBlanks, withoutBlanks, withoutInvisible } from './characters';
import { type Check, checked, emptyCheck } from './check';
import type { FormProvider } from './provider';

export type PasswordProblem =
  | { kind: 'length'; have: number; want: number }
  | { kind: 'spaces' | 'line-breaks' | 'invisible'; count: number }
  | { kind: 'looks-like-address' }
  /** Only ever a remark: no provider's alphabet is confirmed well enough to refuse by it. */
  | { kind: 'unusual-characters' };

export interface PasswordCheck extends Check<PasswordProblem> {
  /** In characters, without white space and invisible ones. */
  length: number;
}

/** Whether a password has the format in which the provider makes them. Only a known length proves it. */
export function hasKnownFormat(
  { state, remarks, length }: PasswordCheck,
  provider: FormProvider | undefined,
): boolean {
  const { exactLength, usualLength } = provider?.appPassword ?? {};
  return state === 'ok' && remarks.length === 0 && length === (exactLength ?? usualLength);
}

/** `value` without white space and invisible characters, which copying brings along and no app password contains. */
export const cleanPassword = withoutBlanks;

/** Whether the password in the form is one the provider made, rather than one a person made up. */
export function makesAppPasswords(provider: FormProvider | undefined): boolean {
  const format = provider?.appPassword;
  const formatKnown = Boolean(
    format?.exactLength ?? format?.usualLength ?? format?.alphabet ?? format?.groups,
  );
  return provider?.passwordAccepted === 'app-password' || formatKnown;
}

function wrongSpaces(value: string, generated: boolean): number {
  if (generated) return countBlanks(value).spaces;
  // a space inside may belong to a password that a person made up
  const seen = withoutInvisible(value).replace(/[\n\v\f\r\u0085\u2028\u2029]/g, '');
  return seen.length - seen.trim().length;
}

function isUnusual(clean: string, provider: FormProvider | undefined): boolean {
  if (!makesAppPasswords(provider)) return false;
  const alphabet =
    provider?.appPassword?.alphabet ?? (provider?.appPassword?.exactLength ? 'a-zA-Z0-9' : '!-~');
  return !new RegExp(`^[${alphabet}]*$`, 'u').test(clean);
}

/** Judges the format of a pasted app password. Keeps and shows nothing of it. */
export function judgeAppPassword(
  value: string,
  { provider, address = '' }: { provider?: FormProvider; address?: string } = {},
): PasswordCheck {
  if (value === '') return { ...emptyCheck(), length: 0 };
  const generated = makesAppPasswords(provider);
  const clean = cleanPassword(value);
  const length = characterCount(clean);
  const problems: PasswordProblem[] = [];
  const remarks: PasswordProblem[] = [];

  const { exactLength, usualLength } = provider?.appPassword ?? {};
  const want = exactLength ?? usualLength;
  if (want && length !== want)
    (exactLength ? problems : remarks).push({ kind: 'length', have: length, want });

  const blanks = countBlanks(value);
  const counts = [
    { kind: 'spaces', count: wrongSpaces(value, generated) },
    { kind: 'line-breaks', count: blanks.lineBreaks },
    { kind: 'invisible', count: blanks.invisible },
  ] as const;
  problems.push(...counts.filter(({ count }) => count > 0));

  const isOwnAddress = clean !== '' && isSameAddress(clean, address);
  if (isOwnAddress || isEmailAddress(clean)) {
    (isOwnAddress || generated ? problems : remarks).push({ kind: 'looks-like-address' });
  } else if (isUnusual(clean, provider)) {
    remarks.push({ kind: 'unusual-characters' });
  }
  return { ...checked(problems, remarks), length };
}

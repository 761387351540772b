import { fetchEndPhase } from '../facts/fetch-end';
import { normaliseServerText, plainQuote } from '../mail/server-text';
import { isMicrosoft } from './account-kind';
import { causeOf } from './all-causes';
import { resolve } from './cause';
import type { CauseId } from './cause-ids';
import { recovered } from './causes/recovered';
import type { AccountHistory, Diagnose, Diagnosis, Symptoms } from './diagnosis';
import { isPasswordRuledOut, isWaitingForRetry } from './password-ruled-out';
import { type PickedCause, pickCause } from './pick';
import { waysOut } from './ways-out';

const week = 7 * 24 * 60 * 60 * 1000;
const longestEvidence = 200;

function evidenceOf({ cause, seen }: PickedCause): string[] {
  const pattern = cause.words.map(([each]) => each).find((each) => each.test(seen.detail));
  const words = pattern?.exec(seen.detail)?.[0] || seen.detail || seen.text;
  const quote = plainQuote(words, longestEvidence);
  return quote === '' ? [] : [quote];
}

function diagnoseFailure(symptoms: Symptoms, history: AccountHistory | undefined, now: Date): Diagnosis {
  const pick = pickCause(symptoms);
  const { cause, certainty, seen } = pick;
  const { settlesInHours } = symptoms.provider?.appPassword ?? {};
  const passwordRuledOut = isPasswordRuledOut(cause.id, history?.savedPassword, now, settlesInHours);
  return {
    cause: cause.id,
    certainty,
    evidence: evidenceOf(pick),
    remedies: waysOut(resolve(cause.remedies, seen), seen, passwordRuledOut),
    facts: resolve(cause.facts, seen),
    passwordRuledOut,
    ...(isWaitingForRetry(cause.id, history?.savedPassword, now) && { waitsForRetry: true }),
  };
}

/** The likeliest cause where only the address is known and no error. */
function causeWithoutWords(symptoms: Symptoms, now: Date): CauseId {
  if (symptoms.provider?.noPop) return 'no-pop';
  if (isMicrosoft(symptoms)) return 'password-sign-in-ended';
  return fetchEndPhase(now) === 'before' ? 'unknown' : 'fetch-ended';
}

/** An account that failed when it was last seen, of which only the cause is stored. */
function diagnoseRemembered(id: CauseId, symptoms: Symptoms): Diagnosis {
  const cause = causeOf(id);
  return {
    cause: id,
    certainty: id === 'unknown' ? 'no' : 'likely',
    evidence: [],
    remedies: waysOut(resolve(cause.remedies, symptoms), symptoms, false),
    facts: resolve(cause.facts, symptoms),
    passwordRuledOut: false,
  };
}

function diagnoseHealth(
  symptoms: Symptoms,
  history: AccountHistory | undefined,
  now: Date,
): Diagnosis | undefined {
  const age = history?.failed ? now.getTime() - history.failed.at : Number.NaN;
  if (!(age >= 0 && age <= week)) return undefined;
  const { id: cause, remedies, facts } = recovered;
  return {
    cause,
    certainty: 'certain',
    evidence: [],
    remedies: resolve(remedies, symptoms),
    facts: resolve(facts, symptoms),
    passwordRuledOut: false,
  };
}

/** Names the cause of a failing account, or that it has recovered; `undefined` when there is nothing to report. */
export const diagnose: Diagnose = ({ account, provider, server, history, now }) => {
  const symptoms: Symptoms = {
    detail: normaliseServerText(account.error?.detail ?? ''),
    text: normaliseServerText(account.error?.text ?? ''),
    quoted: normaliseServerText(account.error?.detail ?? ''),
    isPasted: account.error?.isPasted ?? false,
    address: account.address,
    provider,
    server,
  };
  if (account.state === 'failing') {
    if (symptoms.text || symptoms.detail) return diagnoseFailure(symptoms, history, now);
    return diagnoseRemembered(history?.failed?.cause ?? causeWithoutWords(symptoms, now), symptoms);
  }
  return account.state === 'healthy' ? diagnoseHealth(symptoms, history, now) : undefined;
};

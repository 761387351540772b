import type { Fact } from './fact';
import { inactivityFacts } from './inactivity';
import { sources } from './sources';

const checked = '2026-11-23';
const checkedAgain = '2026-12-01';
const gmailEnds = [sources.gmailFetchEnds, sources.gmailOtherAddresses];
/** Both name the month and no day. */
const gmailEndsInJanuary = [...gmailEnds, sources.gmailSendAs];

/** Every dated claim, grouped by whom it is about. */
export const facts = [
  {
    id: 'microsoft-password-pop-ended',
    since: '2024-09-16',
    announced: '2024-06-11',
    checked,
    confidence: 'high',
    sources: [
      sources.modernSignIn,
      sources.basicAuthentication,
      sources.appPasswordRefused,
      sources.refusedUntil2026,
      sources.refusedIn2026,
    ],
  },
  {
    id: 'microsoft-365-password-pop-ended',
    since: '2022-10',
    checked,
    confidence: 'medium',
    sources: [sources.thunderbird365],
  },
  {
    id: 'microsoft-app-password-format',
    checked,
    confidence: 'medium',
    sources: [sources.microsoftAppPasswords],
  },
  {
    id: 'microsoft-two-step-needed',
    checked,
    confidence: 'high',
    sources: [sources.microsoftSecurity, sources.microsoftAppPasswords],
  },
  { id: 'microsoft-recent-activity', checked, confidence: 'low', sources: [sources.microsoftActivity] },
  {
    id: 'microsoft-pop-off-by-default',
    checked,
    confidence: 'high',
    sources: [sources.microsoftSettings, sources.outlookForwarding],
  },
  { id: 'microsoft-pop-settings', checked, confidence: 'high', sources: [sources.microsoftSettings] },

  { id: 'outlook-forwarding-works', checked, confidence: 'high', sources: [sources.outlookForwarding] },
  { id: 'outlook-forwarding-two-step', checked, confidence: 'medium', sources: [sources.outlookForwarding] },
  { id: 'forwarding-new-mail-only', checked, confidence: 'high', sources: [sources.outlookForwarding] },
  {
    id: 'modern-client-works',
    checked,
    confidence: 'high',
    sources: [sources.modernSignIn, sources.thunderbirdHotmail],
  },

  {
    id: 'gmail-fetcher-password-only',
    checked,
    confidence: 'medium',
    sources: [sources.basicAuthentication, sources.modernSignIn],
  },
  {
    id: 'gmail-fetch-ends',
    since: '2027-01',
    checked: checkedAgain,
    confidence: 'high',
    sources: gmailEndsInJanuary,
  },
  {
    id: 'gmail-fetch-closed-to-new-users',
    since: '2026-03',
    checked,
    confidence: 'high',
    sources: gmailEnds,
  },
  {
    id: 'gmail-send-as-ends',
    since: '2027-01',
    checked: checkedAgain,
    confidence: 'high',
    sources: gmailEndsInJanuary,
  },
  { id: 'gmail-fetched-mail-stays', checked, confidence: 'high', sources: gmailEnds },
  {
    id: 'gmail-send-as-outlook-broken',
    since: '2024-09',
    checked,
    confidence: 'medium',
    sources: [sources.basicAuthentication],
  },

  {
    id: 'gmail-administrator-decides',
    checked: checkedAgain,
    confidence: 'low',
    sources: [sources.workspaceSettings],
  },

  {
    id: 'gmx-app-password',
    since: '2026-05',
    checked: checkedAgain,
    confidence: 'medium-low',
    sources: [sources.fairEmailProviders, sources.fairEmailQuestions],
  },
  {
    id: 'yahoo-uncertain',
    since: '2026-06',
    checked: checkedAgain,
    confidence: 'low',
    sources: [sources.yahooEndsPasswords, sources.yahooRefuses],
  },
  { id: 'icloud-no-pop', checked, confidence: 'high', sources: [sources.thunderbirdMac] },
  { id: 'proton-no-pop', checked, confidence: 'medium', sources: [sources.proton] },
  {
    id: 'pop-response-codes',
    since: '2002-02',
    checked,
    confidence: 'high',
    sources: [sources.popCodes, sources.popAuthCodes],
  },

  ...inactivityFacts,
] as const satisfies readonly Fact[];

export type FactId = (typeof facts)[number]['id'];

const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));

/** The fact with this id, if there is one. */
export function factOf(id: FactId): Fact;
export function factOf(id: string): Fact | undefined;
export function factOf(id: string): Fact | undefined {
  return byId.get(id);
}

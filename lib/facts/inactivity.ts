import type { Fact } from './fact';
import { sources } from './sources';

const checked = '2026-12-01';

/** What becomes of mailboxes that nobody signs in to: forwarding signs nobody in, as fetching did. */
export const inactivityFacts = [
  {
    id: 'outlook-inactivity',
    checked,
    confidence: 'medium',
    sources: [sources.microsoftActivityPolicy, sources.outlookAfterAYear, sources.outlookClosed],
  },
  { id: 'gmx-inactivity', checked, confidence: 'medium', sources: [sources.gmxInactive] },
  { id: 'laposte-inactivity', checked, confidence: 'medium', sources: [sources.laposteFrozen] },
  { id: 'zoho-inactivity', checked, confidence: 'medium', sources: [sources.zohoInactive] },
  { id: 'sfr-inactivity', checked, confidence: 'low', sources: [sources.sfrInactive] },
  { id: 'virgin-media-inactivity', checked, confidence: 'low', sources: [sources.virginMedia] },
  { id: 'spectrum-inactivity', checked, confidence: 'medium', sources: [sources.spectrumQuota] },
  { id: 'bluewin-inactivity', checked, confidence: 'medium', sources: [sources.bluewinTerms] },
] as const satisfies readonly Fact[];

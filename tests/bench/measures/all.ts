import type { Measure } from '../bench.ts';
import { firstSight } from './first-sight.ts';
import { inbox } from './inbox.ts';
import { manyHints } from './many-hints.ts';
import { popup } from './popup.ts';
import { rebuilding } from './rebuilding.ts';
import { scaling } from './scaling.ts';

/** All measures, in the order of the report. */
export const measures: Measure[] = [inbox, firstSight, popup, manyHints, rebuilding, scaling];

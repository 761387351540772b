import { type PageSelector, selectors } from '../../../lib/gmail/selectors';
import { type Expectation, failed, held, notSeen } from './finding';
import { type SettingsSeen, shown } from './seen';

type Range = { least: number; most: number };

const exactly = (count: number): Range => ({ least: count, most: count });
const atLeast = (count: number): Range => ({ least: count, most: Number.POSITIVE_INFINITY });

/** How often each selector must match on a page with these accounts; `undefined` where the page cannot tell. */
const wanted: Record<keyof typeof selectors, (seen: SettingsSeen) => Range | undefined> = {
  settingRow: () => atLeast(3),
  fetchedTable: ({ rows }) => (rows.length > 0 ? exactly(1) : undefined),
  sendAsTable: () => atLeast(1),
  makeDefault: () => atLeast(1),
  checkNow: ({ rows }) => (rows.length > 0 ? exactly(rows.length) : undefined),
  checkingNow: ({ rows }) => {
    const checking = rows.filter(({ account }) => account.state === 'checking').length;
    return checking > 0 ? exactly(checking) : undefined;
  },
};

const expectationOf = ([id, { name, css, confidence }]: [
  string,
  PageSelector,
]): Expectation<SettingsSeen> => ({
  name: `“${css}” is ${name} (${confidence})`,
  file: 'lib/gmail/selectors.ts',
  check: (seen) => {
    const range = wanted[id as keyof typeof selectors](seen);
    const count = shown(seen.page, css).length;
    if (!range) return notSeen(`${count} matches, and no account to compare with`);
    if (count >= range.least && count <= range.most) return held(`${count} matches`);
    const least = range.least === range.most ? `${range.least}` : `${range.least} or more`;
    return failed(`${count} matches, expected ${least}: give it the class name of today, or take it out`);
  },
});

/** Each selector matches as often as there is something for it. */
export const aboutSelectors: Expectation<SettingsSeen>[] = Object.entries(selectors).map(expectationOf);

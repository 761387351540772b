import { isSameAddress } from '../../mail/address';
import type { TextUnit } from '../page/text';
import { selectors } from '../selectors';
import { checkNowPhrases, holds, isOneOf, otherSectionPhrases, sectionPhrases } from '../words/phrases';
import { popWord } from '../words/pop-word';
import type { AddressRow, RowGroup } from './account-rows';
import { rowSignals } from './error-signals';
import { readFetchError } from './fetch-error';

/** A signal that a list of addresses is, or with a negative weight is not, the list of fetched accounts. */
interface ListSignal {
  name: string;
  weight: number;
  /** `gmailAddress`: the signed-in one, where the page shows it. */
  test: (group: RowGroup, gmailAddress?: string) => boolean;
}

const someRow = (group: RowGroup, test: (row: AddressRow) => boolean) => group.rows.some(test);
const textOf = (units: TextUnit[] = []) => units.map(({ text }) => text).join(' ');
const rowText = (group: RowGroup) => textOf(group.rows.flatMap(({ parts }) => parts.flat()));

/**
 * Signals for "Check mail from other accounts", and against it ("Send mail as" and "Grant access" list the same
 * addresses). None is required, and none decides alone against the others.
 */
const signals: ListSignal[] = [
  {
    name: '"(POP3)" behind an address',
    weight: 5,
    test: (group) => someRow(group, ({ heading }) => heading.pop3),
  },
  { name: 'label of the section', weight: 4, test: (group) => holds(group.label, sectionPhrases) },
  { name: 'the word POP in a row', weight: 3, test: (group) => popWord.test(rowText(group)) },
  {
    name: 'an error in a row',
    weight: 2,
    test: (group) => someRow(group, ({ parts }) => readFetchError(parts.flat(), rowSignals) !== undefined),
  },
  {
    name: '"Check mail now" by its words',
    weight: 4,
    test: (group) =>
      someRow(group, ({ controls }) => controls.some(({ label }) => isOneOf(label, checkNowPhrases))),
  },
  {
    name: '"Check mail now" by its class',
    weight: 2,
    test: (group) => someRow(group, ({ element }) => element.querySelector(selectors.checkNow.css) !== null),
  },
  {
    name: 'the table by its class',
    weight: 1,
    test: (group) => group.container.closest(selectors.fetchedTable.css) !== null,
  },
  {
    name: 'three links or more in a row',
    weight: 2,
    test: (group) => someRow(group, (row) => row.controls.length > 2),
  },
  {
    name: 'a status line with a time',
    weight: 1,
    test: (group) =>
      someRow(group, (row) => /\p{Nd}/u.test(textOf(row.parts.flat()).replace(row.heading.address, ''))),
  },
  {
    name: 'SMTP settings in a row',
    weight: -6,
    test: (group) => /smtp|(?<!\d)(?:465|587)(?!\d)/i.test(rowText(group)) && !popWord.test(rowText(group)),
  },
  { name: 'label of another section', weight: -6, test: (group) => holds(group.label, otherSectionPhrases) },
  {
    name: 'an address behind a name',
    weight: -3,
    test: (group) => someRow(group, ({ heading }) => heading.named),
  },
  {
    name: 'the signed-in address itself',
    weight: -6,
    test: (group, gmailAddress) =>
      someRow(group, ({ heading }) => isSameAddress(heading.address, gmailAddress)),
  },
  {
    name: 'the look-alike table by its class',
    weight: -3,
    test: (group) =>
      group.container.closest(selectors.sendAsTable.css) !== null ||
      group.container.querySelector(selectors.makeDefault.css) !== null,
  },
];

/** From this score on, a list is the fetched accounts. */
const fetchedScore = 3;

/** Is this list of addresses the fetched accounts? `gmailAddress` is the signed-in one, where the page shows it. */
export const isFetchedList = (group: RowGroup, gmailAddress?: string): boolean =>
  signals.reduce((score, { weight, test }) => score + (test(group, gmailAddress) ? weight : 0), 0) >=
  fetchedScore;

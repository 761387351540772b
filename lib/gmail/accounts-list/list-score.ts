import type { TextUnit } from '../page/text';
import { selectors } from '../selectors';
import { checkNowPhrases, holds, otherSectionPhrases, says, sectionPhrases } from '../words/phrases';
import type { AddressRow, RowGroup } from './account-rows';
import { errorWitnesses, popWord } from './fetch-error';

/** What is known beside the rows themselves. */
export interface Surroundings {
  /** The signed-in Gmail address, where the page tells it. */
  gmailAddress?: string;
}

/** One sign that a list of addresses is, or is not, the list of fetched accounts. */
interface Witness {
  name: string;
  weight: number;
  test: (group: RowGroup, around: Surroundings) => boolean;
}

/** What is true of one row of a list is true of all: so many are asked. */
const sample = 40;

const firstRows = (group: RowGroup) => group.rows.slice(0, sample);
const someRow = (group: RowGroup, test: (row: AddressRow) => boolean) => firstRows(group).some(test);
const textOf = (units: TextUnit[] = []) => units.map(({ text }) => text).join(' ');
const rowText = (group: RowGroup) => textOf(firstRows(group).flatMap(({ parts }) => parts.flat()));

/**
 * Signs that this is "Check mail from other accounts", and signs that it is not ("Send mail as" and "Grant access"
 * list the same addresses). None is needed, none decides alone where others speak against it.
 */
const witnesses: Witness[] = [
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
    test: (group) =>
      someRow(group, ({ parts }) => parts.flat().some((unit) => errorWitnesses(unit).length > 0)),
  },
  {
    name: '"Check mail now" by its words',
    weight: 4,
    test: (group) =>
      someRow(group, ({ controls }) => controls.some(({ label }) => says(label, checkNowPhrases))),
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
      someRow(group, (row) => /\p{Nd}/u.test(textOf(row.parts[0]).replace(row.heading.address, ''))),
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
    test: (group, { gmailAddress }) =>
      gmailAddress !== undefined &&
      someRow(group, ({ heading }) => heading.address.toLowerCase() === gmailAddress.toLowerCase()),
  },
  {
    name: 'the look-alike table by its class',
    weight: -3,
    test: (group) =>
      group.container.closest(selectors.sendAsTable.css) !== null ||
      group.container.querySelector(selectors.makeDefault.css) !== null,
  },
];

/** How much speaks for a list being the fetched accounts, and who said so. */
export function weigh(group: RowGroup, around: Surroundings): { weight: number; names: string[] } {
  const heard = witnesses.filter(({ test }) => test(group, around));
  return { weight: heard.reduce((sum, { weight }) => sum + weight, 0), names: heard.map(({ name }) => name) };
}

/** From this weight on, a list is the fetched accounts. */
export const enoughWeight = 3;

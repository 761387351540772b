import { isShown } from '../page/shown';
import { textOf } from '../page/text';
import { filterRow } from '../selectors';

/** An account, and the addresses by which its filter may name it. */
export interface WantedFilter {
  address: string;
  names: readonly string[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// as the recipient: a filter for mail from the address is another one
const naming = ({ names }: WantedFilter): RegExp =>
  new RegExp(
    `(?<!from:\\(?)(?<![\\p{L}\\p{N}.+_-])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}+_-]|\\.\\p{L})`,
    'iu',
  );

/** Which of the wanted accounts a row of Gmail's list of filters names. The words around the address are not read. */
export function readFilters(wanted: readonly WantedFilter[], page: Document = document): string[] {
  const rows = [...page.querySelectorAll(filterRow)]
    .filter((row) => !row.querySelector(filterRow) && isShown(row))
    .filter((row) => row.textContent?.includes('@'))
    .map(textOf);
  return wanted
    .filter((filter) => rows.some((row) => naming(filter).test(row)))
    .map(({ address }) => address);
}

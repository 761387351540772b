import {
  addPhrases,
  checkingPhrases,
  checkNowPhrases,
  deletePhrases,
  editPhrases,
  fieldPhrases,
  otherSectionPhrases,
  sectionPhrases,
} from '../../../lib/gmail/words/phrases';
import { keyWords, type MarkName } from '../../../scripts/live/vocabulary';

/** Words of Gmail's own that stand in for a text that was marked as one of them. */
const phraseOf: Partial<Record<MarkName, readonly string[]>> = {
  section: sectionPhrases,
  'other-section': otherSectionPhrases,
  add: addPhrases,
  'check-now': checkNowPhrases,
  checking: checkingPhrases,
  edit: editPhrases,
  delete: deletePhrases,
  username: fieldPhrases.username,
  port: fieldPhrases.port,
  'leave-copy': fieldPhrases.leaveCopy,
};

const filler = (length: number): string => 'x'.repeat(Math.max(0, length));

/** A text that our readers take for what `mark` says of the real one: `[22 POP3 @ digit]` heads a row again. */
function textOf(mark: string, count: () => number): string {
  const [length = '0', ...names] = mark.slice(1, -1).split(' ');
  const has = (name: string) => names.includes(name);
  const known = names.map((name) => phraseOf[name as MarkName]?.[0]).find(Boolean);
  if (known) return known;
  const words = keyWords.filter((word) => has(word) && !['@', 'digit', 'quotes'].includes(word));
  const error = has('error') ? ['Server returned error: "xxxx xxxx"'] : [];
  if (has('@')) {
    const address = `user${count()}@example.org`;
    if (has('named')) return `Xxxx <${address}>`;
    if (has('error') || (has('sentence') && !words.includes('POP3')))
      return ['xxxx', ...error, address].join(' ');
    return words.includes('POP3') ? `${address} (POP3)` : address;
  }
  if (words.join() === 'POP3' && Number(length) < 9) return '(POP3)';
  const digit = has('digit') && !words.some((word) => /\d/.test(word)) ? ['5'] : [];
  const told = [...error, ...words, ...digit].join(' ');
  const rest = filler(Number(length) - told.length - 1);
  return [told, rest].filter(Boolean).join(' ');
}

/** Builds the page that a skeleton was made of, as far as it tells, with stand-ins for every text. */
export function revive(markup: string[], page: Document): void {
  let addresses = 0;
  const open: Element[] = [];
  const root = page.createDocumentFragment();
  for (const line of markup) {
    const text = line.trimStart();
    if (text === '…') break;
    const depth = (line.length - text.length) / 2;
    const parent = open[depth - 1] ?? root;
    if (text.startsWith('[')) {
      parent.append(` ${textOf(text, () => ++addresses)} `);
      continue;
    }
    const element = elementOf(text, page);
    open.length = depth;
    open.push(element);
    parent.append(element);
  }
  page.body.replaceChildren(...root.childNodes);
}

function elementOf(tag: string, page: Document): Element {
  const element = page.createElement(/^<(\w+)/.exec(tag)?.[1] ?? 'div');
  for (const [, name = '', quoted, bare] of tag.matchAll(/ (\w+)=(?:"([^"]*)"|([^\s>]+))/g))
    element.setAttribute(name, quoted ?? bare ?? '');
  return element;
}

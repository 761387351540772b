import { phrasesOf } from '../../../scripts/live/page/text-kinds';

/** A text that our readers take for what `description` says of the real one: `[22 POP3 @ digit]` heads a row again. */
function textOf(description: string, newAddress: () => string): string {
  const [length = '0', ...names] = description.slice(1, -1).split(' ');
  const has = (name: string) => names.includes(name);
  const phrase = names.map((name) => phrasesOf[name]?.[0]).find(Boolean);
  if (phrase) return phrase;
  const error = has('error') ? ['Server returned error: "xxxx xxxx"'] : [];
  if (has('@')) {
    if (has('named')) return `Xxxx <${newAddress()}>`;
    if (has('POP3') && !has('error')) return `${newAddress()} (POP3)`;
    return [...(has('error') || has('sentence') ? ['xxxx'] : []), ...error, newAddress()].join(' ');
  }
  const keyWords = names.filter((name) => /^[A-Z\d]/.test(name));
  if (keyWords.join() === 'POP3' && Number(length) < 9) return '(POP3)';
  const digit = has('digit') && !/\d/.test(keyWords.join()) ? ['5'] : [];
  const known = [...error, ...keyWords, ...digit].join(' ');
  return `${known} ${'x'.repeat(Math.max(0, Number(length) - known.length - 1))}`.trim();
}

function elementOf(tag: string, page: Document): Element {
  const element = page.createElement(/^<(\w+)/.exec(tag)?.[1] ?? 'div');
  for (const [, name = '', quoted, bare] of tag.matchAll(/ (\w+)=(?:"([^"]*)"|([^\s>]+))/g))
    element.setAttribute(name, quoted ?? bare ?? '');
  return element;
}

/** Builds the page that a snapshot was taken of, with stand-ins for every text. */
export function revive(markup: string[], page: Document): void {
  let addresses = 0;
  const root = page.createElement('body');
  const open: Element[] = [];
  for (const line of markup) {
    const text = line.trimStart();
    if (text === '…') break;
    const depth = (line.length - text.length) / 2;
    const node = text.startsWith('[')
      ? ` ${textOf(text, () => `user${++addresses}@example.org`)} `
      : elementOf(text, page);
    (open[depth - 1] ?? root).append(node);
    if (node instanceof Element) open[depth] = node;
  }
  page.body.replaceChildren(...root.childNodes);
}

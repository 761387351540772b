import { findFetchedRows } from '../accounts-list/fetched-accounts';
import { isElement, tidy } from '../page/text';
import { isAccountsSettings } from '../routes';
import { ownElements, passwordField, selectors } from '../selectors';

/** What stays of a page when everything that anybody wrote is taken out. */
export interface PageSkeleton {
  page: 'settings' | 'window';
  markup: string;
}

/** Longest skeleton we make, in characters: it is to be read before it is sent. */
const lengthCap = 20_000;
const depthCap = 60;

// the words by which we know Gmail's pages; they are Gmail's and the protocol's, nobody's own
const knownWords = /\b(?:POP3?|SSL|TLS|SMTP|IMAP|110|995)\b/g;
const tagName = /^[a-z]{1,12}[1-6]?$/;
const className = /^[A-Za-z][\w-]{0,11}$/;
const roles =
  /^(?:alert|button|checkbox|dialog|form|group|link|list|listitem|main|radio|row|status|tab|table)$/;
const types = /^(?:button|checkbox|email|hidden|number|password|radio|submit|tel|text|url)$/;
const unwanted = `script, style, noscript, template, svg, img, iframe, ${ownElements}`;

/** Further marks for a text or a field's value: our own names for its kind, never a word of it. */
export type MarkText = (text: string, at: Element) => string[];

const noMore: MarkText = () => [];

/**
 * The bare structure of the part of a Gmail page that we read: tags, roles, kinds of field, short class names. Text,
 * values, addresses and ids are replaced by how long they are and which of our key words they hold. `undefined` on any
 * other page.
 */
export function skeletonOf(page: Document = document, more: MarkText = noMore): PageSkeleton | undefined {
  if (isAccountsSettings(page.location)) {
    const [row] = findFetchedRows(page).rows;
    const settings = row?.group.setting ?? shownSetting(page);
    return { page: 'settings', markup: censored(settings?.parentElement ?? page.body, more) };
  }
  const password = page.querySelector(passwordField);
  return password ? { page: 'window', markup: censored(page.body, more) } : undefined;
}

// where no account is read, the settings are still worth more than the whole of Gmail around them
const shownSetting = (page: Document): Element | undefined =>
  [...page.querySelectorAll(selectors.settingRow.css)].find((row) => row.checkVisibility?.() ?? true);

/** The markup below `root` without any word that is not ours or Gmail's. */
export function censored(root: Element, more: MarkText = noMore): string {
  const lines: string[] = [];
  let left = lengthCap;
  const add = (line: string) => {
    left -= line.length + 1;
    if (left >= 0) lines.push(line);
  };
  const walk = (node: Node, depth: number) => {
    if (left <= 0) return;
    const indent = '  '.repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) {
      const text = tidy(node.nodeValue ?? '');
      if (text) add(`${indent}${textMark(text, more(text, node.parentElement ?? root))}`);
      return;
    }
    if (!isElement(node) || node.matches(unwanted) || depth > depthCap) return;
    add(`${indent}<${nameOf(node)}${attributesOf(node, more)}>`);
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(root, 0);
  if (left < 0) lines.push('…');
  return lines.join('\n');
}

// a password is not even read
const isOpenInput = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' && (element as HTMLInputElement).type !== 'password';

const nameOf = (element: Element): string => (tagName.test(element.localName) ? element.localName : 'other');

function textMark(text: string, more: string[]): string {
  const holds = [
    ...new Set(text.match(knownWords)),
    ...(/@/.test(text) ? ['@'] : []),
    ...(/\p{Nd}/u.test(text) ? ['digit'] : []),
    ...(/["“”„«»「」]/.test(text) ? ['quotes'] : []),
    ...more,
  ];
  return `[${text.length}${holds.map((word) => ` ${word}`).join('')}]`;
}

function attributesOf(element: Element, more: MarkText): string {
  const [value] = isOpenInput(element) ? more(element.value, element) : [];
  const role = element.getAttribute('role') ?? '';
  const type = element.getAttribute('type') ?? '';
  const classes = [...element.classList].filter((name) => className.test(name)).slice(0, 6);
  return [
    roles.test(role) ? ` role=${role}` : '',
    types.test(type) ? ` type=${type}` : '',
    value ? ` value=${value}` : '',
    classes.length > 0 ? ` class="${classes.join(' ')}"` : '',
  ].join('');
}

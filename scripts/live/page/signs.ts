import { findControls } from '../../../lib/gmail/page/controls';
import { tidy, unreadTags } from '../../../lib/gmail/page/text';
import { selectors } from '../../../lib/gmail/selectors';
import { checkNowPhrases, says } from '../../../lib/gmail/words/phrases';
import { isShown, shown } from './seen';

/** A way to count fetched accounts that owes nothing to our reader of rows, so that each can check the other. */
const signs: { name: string; count: (page: Document) => number }[] = [
  { name: '"(POP3)"', count: (page) => texts(page).filter((text) => pop3.test(text)).length },
  { name: `"${selectors.checkNow.css}"`, count: (page) => shown(page, selectors.checkNow.css).length },
  {
    name: '"Check mail now"',
    count: (page) =>
      findControls(page.body).filter(({ element, label }) => says(label, checkNowPhrases) && isShown(element))
        .length,
  },
];

const pop3 = /[(（[]\s*POP3\s*[)）\]]$/i;
/** Longest text that can head a row; an error that quotes as much ends in other words. */
const headingCap = 360;

function texts(page: Document): string[] {
  const found: string[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = tidy((nodeValue ?? '').slice(0, headingCap));
    if (text && !parentElement?.closest(unreadTags) && isShown(parentElement)) found.push(text);
  }
  return found;
}

/** The signs that are on the page, and how many accounts they speak of at most. */
export function signsOfAccounts(page: Document): { most: number; names: string[] } {
  const counted = signs.map(({ name, count }) => ({ name, times: count(page) }));
  return {
    most: Math.max(...counted.map(({ times }) => times)),
    names: counted.filter(({ times }) => times > 0).map(({ name, times }) => `${times} × ${name}`),
  };
}

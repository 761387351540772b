import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scriptFor } from '../lib/gmail/routes';
import { asksForPassword } from '../lib/gmail/selectors';

declare const chrome: { runtime?: { id?: string; sendMessage: (message: object) => Promise<unknown> } };

/**
 * The one script that every Gmail page pays for: it asks for the script this page needs.
 * No library, no observer, no timer; in an inbox no regular expression, no AbortController and no `location` either: the
 * first use of each in a page costs time, and `document.URL` has the address as well.
 */
export default defineUnlistedScript(() => {
  // a second copy is injected when access was withdrawn and given back
  const world = globalThis as { sentinel?: () => void };
  if (world.sentinel) removeEventListener('hashchange', world.sentinel);
  // asks once more when the background was stopped before it answered; without access to Gmail it never does
  const ask = (script: string, again = true): unknown =>
    chrome.runtime?.id &&
    chrome.runtime
      .sendMessage({ type: 'need', script })
      .catch(() => {})
      .then((done) => done || (again && ask(script, false)));
  const check = () => {
    const script = scriptFor();
    if (script) ask(script);
  };

  world.sentinel = check;
  // hashchange, not wxt:locationchange: that one fires while location still holds the old address
  addEventListener('hashchange', check);
  check();
  if (asksForPassword()) ask('pop-form');
});

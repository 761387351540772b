import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scriptFor } from '../lib/gmail/routes';
import { asksForPassword } from '../lib/gmail/selectors';

declare const chrome: { runtime?: { id?: string; sendMessage: (message: object) => Promise<unknown> } };

/**
 * The one script that every Gmail page pays for: it asks for the script this page needs.
 * No library, no observer, no timer; in an inbox no regular expression, no AbortController and no `location` either: the
 * first use of each in a page has its own price, and the document, which is needed anyway, knows its address.
 */
export default defineUnlistedScript(() => {
  // access that was withdrawn and given back brings a second copy
  const world = globalThis as { sentinel?: () => void };
  if (world.sentinel) removeEventListener('hashchange', world.sentinel);
  // a background that is stopped before it has answered is asked once more; without access to Gmail it cannot help
  const ask = (script: string, again = true): unknown =>
    chrome.runtime?.id &&
    chrome.runtime
      .sendMessage({ type: 'need', script })
      .catch(() => {})
      .then((done) => done || (again && ask(script, false)));
  const look = () => {
    const script = scriptFor();
    if (script) ask(script);
  };

  world.sentinel = look;
  // hashchange, not wxt:locationchange: that one fires while location still holds the old address
  addEventListener('hashchange', look);
  look();
  if (asksForPassword()) ask('pop-form');
});

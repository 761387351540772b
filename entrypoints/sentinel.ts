import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

declare const chrome: { runtime?: { id?: string; sendMessage: (message: object) => Promise<unknown> } };

/**
 * The one script that every Gmail page pays for: it asks for the script this page needs.
 * No library, no observer, no timer.
 */
export default defineUnlistedScript(() => {
  // access that was withdrawn and given back brings a second copy
  const world = globalThis as { sentinel?: AbortController };
  world.sentinel?.abort();
  world.sentinel = new AbortController();
  // a background that is stopped before it has answered is asked once more; without access to Gmail it cannot help
  const ask = (script: string, again = true): unknown =>
    chrome.runtime?.id &&
    chrome.runtime
      .sendMessage({ type: 'need', script })
      .catch(() => {})
      .then((done) => done || (again && ask(script, false)));
  const look = () => /^#settings\/accounts(?![\w-])/.test(location.hash) && ask('accounts');

  // hashchange, not wxt:locationchange: that one fires while location still holds the old address
  addEventListener('hashchange', look, world.sentinel);
  look();
  if (document.querySelector('input[type=password]')) ask('pop-form');
});

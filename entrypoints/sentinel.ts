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
  // without access to Gmail the background cannot give it
  const ask = (script: string) =>
    chrome.runtime?.id && chrome.runtime.sendMessage({ type: 'need', script }).catch(() => {});
  const look = () => /^#settings\/accounts(?![\w-])/.test(location.hash) && ask('accounts');

  // hashchange, not wxt:locationchange: that one fires while location still holds the old address
  addEventListener('hashchange', look, world.sentinel);
  look();
  if (document.querySelector('input[type=password]')) ask('pop-form');
});

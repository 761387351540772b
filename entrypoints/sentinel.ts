import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

declare const chrome: { runtime?: { id?: string; sendMessage: (message: object) => Promise<unknown> } };

/**
 * The one script that every Gmail page pays for: it asks for the script this page needs.
 * No library, no observer, no timer.
 */
export default defineUnlistedScript(() => {
  const ask = (script: string) => chrome.runtime?.id && chrome.runtime.sendMessage({ type: 'need', script });
  const look = () => /^#settings\/accounts(?![\w-])/.test(location.hash) && ask('accounts');

  // hashchange, not wxt:locationchange: that one fires while location still holds the old address
  addEventListener('hashchange', look);
  look();
  if (document.querySelector('input[type=password]')) ask('pop-form');
});

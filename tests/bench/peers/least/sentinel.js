const check = () => {
  if (location.hash.startsWith('#settings/accounts') || document.querySelector('[type=password]'))
    chrome.runtime.sendMessage('need');
};

addEventListener('hashchange', check);
check();

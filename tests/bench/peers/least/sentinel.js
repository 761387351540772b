const look = () => {
  if (location.hash.startsWith('#settings/accounts') || document.querySelector('[type=password]'))
    chrome.runtime.sendMessage('need');
};

addEventListener('hashchange', look);
look();

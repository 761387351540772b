chrome.runtime.onMessage.addListener((message, { tab }, answer) => {
  if (message === 'seen') return answer(true);
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
});

for (const file of ['loader.js', 'extension.js']) {
  const script = document.createElement('script');
  script.src = chrome.runtime.getURL(file);
  (document.body || document.head || document.documentElement).appendChild(script);
}

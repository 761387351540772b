const waiting = setInterval(() => {
  if (!window.gmailJs) return;
  clearInterval(waiting);
  window.gmailJs.observe.on('load', () => {
    document.documentElement.dataset.gmailJs = window.gmailJs.get.user_email();
  });
}, 100);

chrome.runtime.sendMessage('seen').then(() => {
  const isForm = document.querySelector('[type=password]');
  const own = document.createElement(isForm ? 'pop-doctor-panel' : 'pop-doctor-hint');
  own.textContent = 'Here.';
  document.body.append(own);
});

// What the POP window's own script does; where things stand comes with the script's address.
const asked = new URL(import.meta.url).searchParams;
const form = document.querySelector('form');
const controls = [...(form?.elements ?? [])].filter(
  (element): element is HTMLInputElement | HTMLSelectElement =>
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !['hidden', 'submit', 'button'].includes(element.type)),
);

form?.querySelector('[name=cancel]')?.addEventListener('click', () => window.close());
form?.querySelector('[name=back]')?.addEventListener('click', () => history.back());

if (asked.has('ssl')) {
  const ssl = controls[Number(asked.get('ssl'))];
  const port = controls[Number(asked.get('port'))];
  ssl?.addEventListener('change', () => {
    if (!(ssl instanceof HTMLInputElement) || !port) return;
    const wanted = ssl.checked ? '995' : '110';
    if (port instanceof HTMLInputElement) port.value = wanted;
    else port.selectedIndex = [...port.options].findIndex(({ text }) => text === wanted);
  });
}

// fields without a name are sent by their position
if (asked.has('positions')) {
  form?.addEventListener('formdata', ({ formData }) => {
    for (const [at, element] of controls.entries()) {
      const silent = element instanceof HTMLInputElement && element.type === 'checkbox' && !element.checked;
      if (!silent) formData.append(`p${at}`, element.value);
    }
  });
}

// the last page of the window closes itself
if (asked.has('close')) window.close();

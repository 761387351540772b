import { failing, type ScenarioPart } from '../replica/scenario.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf } from './hint-on-page.ts';
import { hotmail } from './own-pages.ts';
import { popWindowIn } from './pop-window.ts';

/** Sixteen letters that stand nowhere else: a well-formed app password. */
export const marker = 'zqxwvkjpmbhgfdtr';

const server = 'outlook.office365.com';

/** Failing until the marker is saved; only the password is missing in the form. */
export const scenario: ScenarioPart = {
  accounts: [failing(hotmail)],
  server: { accepts: { password: marker } },
  form: { prefilled: { username: hotmail, server, port: '995', ssl: true, leaveCopy: true } },
};

/** What the person does in Gmail alone: from the settings to the window, the password, the saving. */
async function mend(
  session: Session,
  beforeSaving: (form: Tab) => Promise<void>,
  settings: Tab,
): Promise<void> {
  const form = await editWindow(settings, hotmail);
  await form.see('input[type=password]');
  await beforeSaving(form);
  await form.click('input[type=submit]');
  await form.closed();
  await until(() => session.replica.state().accounts[0]?.state === 'healthy', {
    what: 'Gmail fetches again',
  });
}

/** The whole job without us. */
export async function jobAlone(session: Session): Promise<void> {
  session.replica.setScenario(scenario);
  const settings = await session.open('#settings/accounts');
  await settings.see('[role=main], body');
  await until(() => settings.run((address) => document.body.innerText.includes(address), hotmail));
  await mend(session, (form) => form.type('input[type=password]', marker), settings);
}

/** The whole job with us: hint, popup, guide, panel, fill, saving, recovered. */
export async function jobWithUs(session: Session, look: (tab: Tab) => Promise<void>): Promise<void> {
  session.replica.setScenario(scenario);
  const settings = await session.open('#settings/accounts');
  await hintOf(settings, 'password-sign-in-ended');
  await look(settings);
  const popup = await session.popupFor(settings);
  await popup.see(`[data-account="${hotmail}"]`);
  await look(popup);
  await popup.close();
  const guide = await session.extensionPage('guide.html');
  await walkGuide(guide);
  await look(guide);
  await settings.page.bringToFront();
  const withPanel = async (form: Tab) => {
    const { panel, paste } = await popWindowIn(form);
    await panel.click('[data-action=fill]');
    await paste('password', marker);
    await form.shadow('pop-doctor-panel', '[data-check=password][data-state=ok]');
    await look(form);
  };
  await mend(session, withPanel, settings);
  await hintOf(settings, 'recovered');
  await look(settings);
}

/** Opens every fold of the guide and ticks the first steps. */
async function walkGuide(guide: Tab): Promise<void> {
  await guide.see('[data-step] input');
  await guide.run(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  for (const ticks of [1, 2, 3]) {
    await guide.click('[data-step] input:not(:checked)');
    const isTicked = async () => (await guide.count('[data-step] input:checked:enabled')) === ticks;
    await until(isTicked, { what: `${ticks} ticked steps` });
  }
}

import { failing, type ScenarioPart } from '../replica/scenario.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Session } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf } from './hint-on-page.ts';
import { hotmail, nextBox, unfoldAll, waitForTicks } from './own-pages.ts';
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

/** The whole job: hint, popup, guide, panel, fill, saving, recovered; `visit` is called with each page that it uses. */
export async function mainJob(session: Session, visit: (tab: Tab) => Promise<void>): Promise<void> {
  session.replica.setScenario(scenario);
  const settings = await session.open('#settings/accounts');
  await hintOf(settings, 'password-sign-in-ended');
  await visit(settings);
  const popup = await session.popupFor(settings);
  await popup.see(`[data-account="${hotmail}"]`);
  await visit(popup);
  await popup.close();
  const guide = await session.extensionPage('guide.html');
  await guide.see('[data-step] input');
  await unfoldAll(guide);
  await guide.run((css) => {
    const boxes = document.querySelectorAll<HTMLInputElement>(css);
    for (const box of [...boxes].slice(0, 3)) box.click();
  }, nextBox);
  await waitForTicks(guide, 3);
  await visit(guide);
  await settings.page.bringToFront();
  const { tab: form, panel, paste } = await popWindowIn(await editWindow(settings, hotmail));
  await panel.click('[data-action=fill]');
  await paste('password', marker);
  await form.shadow('pop-doctor-panel', '[data-check=password][data-state=ok]');
  await visit(form);
  await form.click('input[type=submit]');
  await form.closed();
  await hintOf(settings, 'recovered');
  await visit(settings);
}

import assert from 'node:assert/strict';
import type { Session } from '../../tests/browser/harness/session.ts';
import type { Shadow } from '../../tests/browser/harness/shadow.ts';
import type { Tab } from '../../tests/browser/harness/tab.ts';
import { until } from '../../tests/browser/harness/until.ts';
import { accountsHash, appPassword, failingAddress } from '../replica-session.ts';

/** What the steps hand on to each other. */
export interface Walk {
  session: Session;
  /** Gmail's settings page. */
  gmail?: Tab;
  /** Gmail's POP window, and the helper beside its form. */
  form?: { tab: Tab; panel: Shadow };
}

/** One stop of the tour: `see` does it and tells what it saw; the picture is of the tab it returns. */
export interface Stop {
  name: string;
  see: (walk: Walk) => Promise<{ saw: string; tab?: Tab }>;
}

const passwordField = 'input[type=password]';

// "Send mail as" lists the same address with the same words right above
const editInfo = `xpath///tr[contains(., "${failingAddress} (POP3)") and not(.//tr)]//*[text()="edit info"]`;

function there<T>(thing: T | undefined): T {
  assert(thing, 'An earlier stop of the tour should have made this.');
  return thing;
}

const state = (panel: Shadow, check: string) => panel.attr(`[data-check="${check}"]`, 'data-state');

async function states(panel: Shadow): Promise<string> {
  const checks = ['server', 'port', 'ssl', 'username', 'password'];
  return (await Promise.all(checks.map(async (check) => `${check} ${await state(panel, check)}`))).join(', ');
}

const checksSay = (panel: Shadow, said: string) =>
  until(async () => (await states(panel)) === said, { what: `the checks say "${said}"` });

/** The hint below the row, once it names this cause. */
async function hint(gmail: Tab, cause: string): Promise<string> {
  const shadow = await gmail.shadow('pop-doctor-hint', `[data-cause="${cause}"]`);
  assert.match(
    (await shadow.attr('[data-cause]', 'aria-label')) ?? '',
    new RegExp(RegExp.escape(failingAddress)),
  );
  return `${cause}: ${await shadow.text('[role="status"]')}`;
}

/** The way from the failing account to the recovered one, in order. */
export const stops: Stop[] = [
  {
    name: 'hint',
    see: async (walk) => {
      walk.gmail = await walk.session.open(accountsHash);
      return { saw: await hint(walk.gmail, 'password-sign-in-ended'), tab: walk.gmail };
    },
  },
  {
    name: 'popup',
    see: async ({ session, gmail }) => {
      const popup = await session.popupFor(there(gmail));
      await popup.see('[data-remedy]');
      const remedies = await popup.run(() =>
        [...document.querySelectorAll<HTMLElement>('[data-remedy]')].map(({ dataset }) => dataset.remedy),
      );
      assert.equal(remedies[0], 'forwarding');
      return { saw: `ways out: ${remedies.join(', ')}`, tab: popup };
    },
  },
  {
    name: 'window',
    see: async (walk) => {
      const gmail = there(walk.gmail);
      await gmail.page.bringToFront();
      const tab = await gmail.opens(() => gmail.page.locator(editInfo).click());
      const panel = await tab.shadow('pop-doctor-panel', '[data-action="fill"]');
      walk.form = { tab, panel };
      return { saw: `before: ${await states(panel)}`, tab };
    },
  },
  {
    name: 'fill',
    see: async ({ form }) => {
      const { tab, panel } = there(form);
      await panel.click('[data-action="fill"]');
      await checksSay(panel, 'server ok, port ok, ssl ok, username ok, password empty');
      return { saw: `filled: ${await states(panel)}`, tab };
    },
  },
  {
    name: 'password',
    see: async ({ form }) => {
      const { tab, panel } = there(form);
      await tab.type(passwordField, (appPassword.match(/.{4}/g) ?? []).join(' '));
      await checksSay(panel, 'server ok, port ok, ssl ok, username ok, password wrong');
      const problem = await panel.text('[data-check="password"]');
      await panel.click('[data-action="clean-password"]');
      await checksSay(panel, 'server ok, port ok, ssl ok, username ok, password ok');
      return { saw: `with spaces: ${problem}; without: ${await panel.text('[data-check="password"]')}`, tab };
    },
  },
  {
    name: 'save',
    see: async ({ session, gmail, form }) => {
      const { tab } = there(form);
      await tab.clickText('Save Changes');
      await tab.closed();
      assert(session.replica.state().posts.at(-1)?.accepted, 'The replica refused the form.');
      return { saw: 'Gmail took the form and closed the window', ...(gmail && { tab: gmail }) };
    },
  },
  {
    name: 'recovered',
    see: async ({ gmail }) => ({ saw: await hint(there(gmail), 'recovered'), tab: there(gmail) }),
  },
];

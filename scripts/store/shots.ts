import { editWindow } from '../../tests/browser/harness/edit-window.ts';
import type { Session } from '../../tests/browser/harness/session.ts';
import type { Tab } from '../../tests/browser/harness/tab.ts';
import { until } from '../../tests/browser/harness/until.ts';
import { type Look, openGmail, openOwn } from '../looks.ts';
import { appPassword, failingAddress } from '../replica-session.ts';

/** A sight of the real interface, and its size in CSS pixels; the picture enlarges it. */
export interface Sight {
  show: (session: Session, look: Look) => Promise<Tab>;
  width: number;
  height: number;
  /** What stands at the upper edge; without it the page's beginning. */
  from?: string;
}

/** One picture of a store: what fills it, and what lies before that. */
export interface Shot {
  name: string;
  theme: Look['theme'];
  /** A language of its own, whichever was asked for. */
  locale?: string;
  sight: Sight;
  /** Lies in the corner where a browser's toolbar opens it. */
  popup?: Sight;
}

async function openOwnOfGmail(session: Session, page: string, look: Look): Promise<Tab> {
  await openGmail(session, look);
  return await openOwn(session, page, look);
}

async function openForm(session: Session, look: Look): Promise<Tab> {
  const tab = await editWindow(await openGmail(session, look), failingAddress);
  const panel = await tab.shadow('pop-doctor-panel', '[data-action="fill"]');
  await panel.click('[data-action="fill"]');
  await tab.type('input[type=password]', (appPassword.match(/.{4}/g) ?? []).join(' '));
  await until(async () => (await panel.attr('[data-check="password"]', 'data-state')) === 'wrong', {
    what: 'the password is checked',
  });
  return tab;
}

async function openGuide(session: Session, look: Look): Promise<Tab> {
  const tab = await openOwnOfGmail(session, 'guide.html', look);
  await tab.click('[data-remedy] [data-step] input:not(:checked)');
  await until(async () => (await tab.count('[data-step] input:checked')) > 0, { what: 'a step is ticked' });
  return tab;
}

const gmail: Sight = { width: 1024, height: 640, show: openGmail };
const form: Sight = { width: 800, height: 500, show: openForm };
const popup: Sight = {
  width: 420,
  height: 606,
  from: '.account',
  show: (session, look) => openOwnOfGmail(session, 'popup.html', look),
};
const guide: Sight = { width: 800, height: 500, show: openGuide };

/** The pictures, in the order in which a store shows them. */
export const shots: Shot[] = [
  { name: '1-hint', theme: 'light', sight: gmail },
  { name: '2-form', theme: 'light', sight: form },
  { name: '3-popup', theme: 'light', sight: gmail, popup },
  { name: '4-guide', theme: 'light', sight: { ...guide, from: '[data-remedy]' } },
  { name: '5-dark', theme: 'dark', locale: 'ar', sight: guide },
];

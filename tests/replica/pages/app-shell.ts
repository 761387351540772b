import { classNames } from '../app/names.ts';
import type { Scenario } from '../scenario.ts';
import { attributes, type Html, html } from './html.ts';

/** The single-page app, empty: its script draws everything. */
export function appShell(scenario: Scenario): Html {
  const cls = classNames(scenario.classes, scenario.seed);
  const { gmail, gmailShown } = scenario;
  const title = ['title', 'both'].includes(gmailShown) ? `Inbox (3) - ${gmail} - Gmail` : 'Gmail';
  const meta = `<meta${attributes({ name: 'og-profile-acct', content: gmail })}>`;
  return html(scenario, {
    title,
    head: ['meta', 'both'].includes(gmailShown) ? meta : '',
    script: 'app/main.ts',
    strict: true,
    red: cls('replica-red'),
    css: `
  table { border-collapse: collapse } td { padding: 6px; vertical-align: top }
  .${cls('rc')} { font-weight: bold } .${cls('r8')} { width: 220px; font-weight: bold }
  .${cls('replica-grid')} { display: grid; grid-template-columns: 220px 1fr; gap: 8px }
  .${cls('replica-flex')} { display: flex; gap: 16px }
  .${cls('f0 LJOhwe').split(' ')[0]} { margin-inline-end: 12px }`,
    // `div.aeF > div.nH` is the app's main container, `div.Tm.aeJ` scrolls (C)
    body: `<div class="${cls('Tm aeJ')}"><div class="${cls('aeF')}"><div class="${cls('nH')}" id="replica-main"></div></div></div>`,
  });
}

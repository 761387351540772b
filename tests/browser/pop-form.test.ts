import { expect, test } from 'vitest';
import { addWindow, lookAlikePage, lookAlikes } from '../replica/addresses.ts';
import { languages } from '../replica/languages/languages.ts';
import type { ScenarioForm, ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { type PopWindow, popWindowIn, showPopForm } from './pop-window.ts';

const address = 'ann@hotmail.com';
const prefilled = { label: 'Old mail', archive: true };
/** The helper has understood the form when this is what it fills in, and where. */
const filled = {
  username: address,
  password: '',
  server: 'outlook.office365.com',
  port: '995',
  leaveCopy: true,
  ssl: true,
  useLabel: true,
  label: 'Old mail',
  archive: true,
};

const layouts: ScenarioForm['layout'][] = ['table', 'labels', 'definition-list', 'divs'];
const ports: ScenarioForm['port'][] = ['select', 'text', 'indices'];
const names: ScenarioForm['names'][] = ['real-ish', 'arbitrary', 'none'];
// three of them right to left; of some no word of the form is known
const tongues = Object.keys(languages);

/** Every layout with every kind of port and of names; every language comes. */
const forms = layouts.flatMap((layout, at) =>
  ports.flatMap((port, next) =>
    names.map((kind, last): [string, ScenarioPart] => {
      const turn = at * 9 + next * 3 + last;
      const language = tongues[turn % tongues.length] as string;
      const labelsFor = turn % 2 === 0;
      const form = { layout, port, names: kind, labelsFor, autocompleteOff: turn % 3 === 0, prefilled };
      const htmlLang = turn % 4 < 2;
      const says = `${layout}, port as ${port}, names ${kind}, labels ${labelsFor ? 'for' : 'beside'}, ${language}`;
      return [says, { language, htmlLang, classes: 'scrambled', seed: turn + 2, form }];
    }),
  ),
);

eachBrowser(
  (shared) => {
    /** What is on the page and what a filling leaves in the form. */
    const seenOf = async ({ tab, panel, held }: PopWindow) => {
      const region = await panel.run((root) => {
        const section = root.querySelector('.root')?.firstElementChild;
        const title = root.getElementById(section?.getAttribute('aria-labelledby') ?? '');
        return `${section?.tagName} ${title?.textContent?.includes('ann@hotmail.com') ? 'names' : 'lacks'} the address`;
      });
      await panel.click('[data-action=fill]');
      return { panels: await tab.count('pop-doctor-panel'), region, held: await held() };
    };
    const wanted = { panels: 1, region: 'SECTION names the address', held: filled };
    const seenIn = async (tab: Tab, scenarios: [string, ScenarioPart][]) => {
      const seen: Record<string, unknown> = {};
      for (const [says, part] of scenarios)
        seen[says] = await seenOf(await showPopForm(shared, tab, { address, ...part }));
      return seen;
    };
    const allAsWanted = (scenarios: [string, ScenarioPart][]) =>
      Object.fromEntries(scenarios.map(([says]) => [says, wanted]));

    test('the form is known in every layout and language, with any port and names, and gets one labelled panel', async () => {
      const tab = await shared.session.open('about:blank');
      expect(await seenIn(tab, forms)).toEqual(allAsWanted(forms));
    });

    test('the form is known with SSL above the port, with an empty port, with a button, at another address', async () => {
      const scenarios: [string, ScenarioPart][] = [
        ['SSL first', { form: { order: 'ssl-first', prefilled } }],
        [
          'SSL first, definition list',
          { form: { order: 'ssl-first', layout: 'definition-list', prefilled } },
        ],
        ['an empty port', { form: { port: 'text', prefilled: { ...prefilled, port: '' } } }],
        ['a port of SMTP typed in', { form: { port: 'text', prefilled: { ...prefilled, port: '465' } } }],
        ['every field empty', { form: { prefilled: { ...prefilled, username: '', server: '' } } }],
        [
          'a password manager, odd labels',
          { form: { passwordManager: true, labels: ['587', '995'], prefilled } },
        ],
        [
          'the bare domain, SSL off beside 995',
          { form: { prefilled: { ...prefilled, server: 'hotmail.com', port: '995' } } },
        ],
        ['a button', { controls: 'button', form: { names: 'none', prefilled } }],
      ];
      const tab = await shared.session.open('about:blank');
      expect(await seenIn(tab, scenarios)).toEqual(allAsWanted(scenarios));
      const elsewhere = (await tab.url()).replace('/mail/u/0/', '/mail/');
      await tab.page.goto(elsewhere);
      expect(await seenOf(await popWindowIn(tab))).toEqual(wanted);
    });

    test('the panel speaks the page’s language, else English', async () => {
      const tab = await shared.session.open('about:blank');
      const seen: Record<string, unknown> = {};
      for (const language of ['en', 'it', 'ar', 'he', 'fa', 'ka', 'xx']) {
        const { panel } = await showPopForm(shared, tab, { address, language });
        const isEnglish = (await panel.attr('.checks', 'aria-label')) === 'Form checks';
        seen[language] = [await panel.attr('.root', 'lang'), await panel.attr('.root', 'dir'), isEnglish];
      }
      expect(seen).toEqual({
        en: ['en', 'ltr', true],
        it: ['it', 'ltr', false],
        ar: ['ar', 'rtl', false],
        // the page says "iw", the old code
        he: ['he', 'rtl', false],
        fa: ['en', 'ltr', true],
        ka: ['en', 'ltr', true],
        xx: ['en', 'ltr', true],
      });
    });

    test.each(['en', 'xx'])('look-alikes get nothing in %s', async (language) => {
      shared.replica.setScenario({ language, accounts: [{ address }] });
      const others: Tab[] = [];
      for (const kind of lookAlikes) others.push(await shared.session.open(lookAlikePage(kind)));
      const steps = await shared.session.open(addWindow());
      others.push(steps);
      await steps.type('input[name=address]', address);
      await steps.click('input[type=submit]');
      await steps.see('input[name=method]');
      // scripts are asked for in turn: when the true form has its panel, a look-alike would have had it before
      const tab = await shared.session.open('about:blank');
      expect(
        await seenOf(await showPopForm(shared, tab, { address, language, form: { prefilled } })),
      ).toEqual(wanted);
      const panels = await Promise.all(others.map((other) => other.count('pop-doctor-panel')));
      expect(panels).toEqual(others.map(() => 0));
    });

    test('nothing of the page changes but one element beside the form', async () => {
      const tab = await shared.session.open('about:blank');
      await tab.page.evaluateOnNewDocument(() => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        const watch = new MutationObserver((records) => {
          for (const { type, target, addedNodes, removedNodes, attributeName } of records)
            changes.push(
              [
                type,
                target.nodeName,
                attributeName,
                ...[...addedNodes, ...removedNodes].map((node) => node.nodeName),
              ]
                .filter(Boolean)
                .join(' '),
            );
        });
        const watched = { subtree: true, childList: true, attributes: true, characterData: true };
        addEventListener('DOMContentLoaded', () => watch.observe(document, watched));
      });
      const { panel } = await showPopForm(shared, tab, { address });
      await panel.click('[data-action=fill]');
      await panel.click('[data-action=undo]');
      const changes = await tab.run(() => (window as unknown as { changes: string[] }).changes);
      expect(changes).toEqual(['childList BODY POP-DOCTOR-PANEL']);
    });
  },
  { extension: 'built' },
);

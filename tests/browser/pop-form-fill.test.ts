import { expect, test } from 'vitest';
import type { ScenarioForm } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { address, fill, prefilled, right, showPrefilled, start, theirs, undo } from './pop-form-values.ts';
import { showPopForm } from './pop-window.ts';

/** What is filled in at other providers, where the form's own guesses stood before. */
const providers: Record<string, { username: string; server: string }> = {
  'ann@hotmail.it': { username: 'ann@hotmail.it', server: 'outlook.office365.com' },
  'ann@gmx.de': { username: 'ann@gmx.de', server: 'pop.gmx.net' },
  'ann@libero.it': { username: 'ann@libero.it', server: 'popmail.libero.it' },
  'ann@fastmail.com': { username: 'ann@fastmail.com', server: 'pop.fastmail.com' },
  'ann@web.de': { username: 'ann', server: 'pop3.web.de' },
  'ann@free.fr': { username: 'ann', server: 'pop.free.fr' },
};

/** Where nothing can be filled in, what is said instead. */
const advice: Record<string, string> = {
  'ann@alice.it': 'names only port 110',
  'ann@example.org': 'We do not know this provider’s settings',
  'ann@icloud.com': 'iCloud Mail has no POP at all',
  'ann@proton.me': 'has no POP at all',
  'ann@freenet.de': 'We do not know the POP settings of',
};

eachBrowser(
  (shared) => {
    const show = (form?: Partial<ScenarioForm>) => showPrefilled(shared, form);

    test('"Fill in" sets five fields, leaves the others alone and sends nothing', async () => {
      const { tab, panel, held, paste } = await show();
      await paste('password', 'not for us to see');
      const before = await tab.url();
      await panel.click(fill);
      expect(await held()).toEqual({ ...right, ...theirs, password: 'not for us to see' });
      expect(await tab.url()).toBe(before);
      expect(shared.replica.state().posts).toEqual([]);
    });

    test('"Fill in" fires what a page expects, on the fields that change and on no other', async () => {
      const { panel, inFields } = await show({ prefilled: { ...prefilled, ssl: true } });
      await inFields((fields, names) => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        for (const type of ['click', 'input', 'change', 'submit', 'formdata', 'reset'])
          document.addEventListener(type, ({ target, bubbles }) => {
            const name = names[fields.indexOf(target as HTMLInputElement)];
            if (name || type !== 'click')
              seen.push(`${name} ${type} ${(target as HTMLInputElement).value}${bubbles ? '' : '!'}`);
          });
      });
      await panel.click(fill);
      const seen = await inFields(() => (window as unknown as { seen: string[] }).seen);
      expect(seen.toSorted()).toEqual([
        'leaveCopy change 1',
        'leaveCopy click 1',
        'leaveCopy input 1',
        'port change 995',
        'port input 995',
        'server change outlook.office365.com',
        'server input outlook.office365.com',
        `username change ${address}`,
        `username input ${address}`,
      ]);
    });

    test('"Fill in" and "Undo" agree with a page that couples SSL and port', async () => {
      const tab = await shared.session.open('about:blank');
      const forms = [
        { port: 'select', order: 'port-first', ssl: false, first: '110' },
        { port: 'indices', order: 'ssl-first', ssl: false, first: '995' },
        { port: 'text', order: 'port-first', ssl: false, first: '2110' },
        { port: 'text', order: 'ssl-first', ssl: true, first: '110' },
      ] as const;
      for (const { port, order, ssl, first } of forms) {
        const form = { port, order, coupled: true, prefilled: { ...prefilled, ssl, port: first } };
        const { panel, held } = await showPopForm(shared, tab, { address, form });
        await panel.click(fill);
        expect(await held()).toMatchObject(right);
        await panel.click(undo);
        expect(await held()).toMatchObject({ ...start, ssl, port: first });
      }
    });

    test('"Fill in" can be reached and pressed with the keyboard, which sends nothing either', async () => {
      const { panel, held } = await show();
      await panel.focus(fill);
      await panel.press('Enter');
      expect(await held()).toMatchObject(right);
      expect(shared.replica.state().posts).toEqual([]);
    });

    test('"Fill in" knows other providers’ settings, and leaves their copy box as it is', async () => {
      const seen: Record<string, unknown> = {};
      const wanted: Record<string, unknown> = {};
      const tab = await shared.session.open('about:blank');
      for (const [at, [other, values]] of Object.entries(providers).entries()) {
        const leaveCopy = at % 2 === 1;
        const form = { prefilled: { ...prefilled, leaveCopy } };
        const { panel, held } = await showPopForm(shared, tab, { address: other, step: 'add', form });
        await panel.click(fill);
        seen[other] = await held();
        const isMicrosoft = other.includes('hotmail');
        wanted[other] = {
          ...right,
          ...theirs,
          password: '',
          ...values,
          leaveCopy: isMicrosoft || leaveCopy,
        };
      }
      expect(seen).toEqual(wanted);
    });

    test('"Fill in" is not offered where there is nothing safe to fill in; a word says why', async () => {
      const tab = await shared.session.open('about:blank');
      for (const [other, words] of Object.entries(advice)) {
        const { panel } = await showPopForm(shared, tab, { address: other });
        expect(await panel.text('.panel-advice')).toContain(words);
        expect(await panel.count(`${fill}, ${undo}`)).toBe(0);
      }
    });
  },
  { extension: 'built' },
);

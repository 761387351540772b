import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { anyText, anyTree, type Tree } from '../unit/gmail/any-markup.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import { until } from './harness/until.ts';
import { hintName, hintOf, showSettings } from './hint-on-page.ts';

/** Another one in each run; it stands in the message of a test that fails. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const pages = 2;
const rows = 250;
const trees = 120;

/** In a root of ours: what a hostile text could have done to it. */
const harmIn = (root: ShadowRoot): string[] => {
  const quote = root.querySelector('q');
  const said = quote?.textContent ?? '';
  return [
    ...(root.querySelector('img, script, iframe, a, q *') ? ['markup'] : []),
    ...(said.length > 400 ? ['too long'] : []),
    ...(/[\u202a-\u202e\u2066-\u2069\u200b\u00ad]/.test(said) ? ['marks that turn or hide text'] : []),
    ...(root.querySelectorAll('[data-cause]').length === 1 ? [] : ['no cause']),
  ];
};

/** In the page: puts each tree into the account's row and takes it out again, and lets us look at each. */
const graft = async (all: string, address: string): Promise<void> => {
  const grow = ({ tag, attributes, inside }: Tree): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside.map((one) => (typeof one === 'string' ? one : grow(one))));
    return element;
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (const tree of JSON.parse(all) as Tree[]) {
    const heading = [...document.querySelectorAll('div')].findLast((at) =>
      at.textContent?.startsWith(`${address} (POP3)`),
    );
    const grafted = grow(tree);
    heading?.after(grafted);
    await frame();
    await frame();
    grafted.remove();
  }
};

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test(`five hundred servers that say anything get plain hints (seed ${seed})`, async () => {
      for (let page = 0; page < pages; page++) {
        const details = fc.sample(anyText, { numRuns: rows, seed: seed + page });
        const accounts = details.map((detail, at) => failing(`a${at}@hotmail.com`, { detail }));
        const tab = await showSettings(shared, { accounts });
        const errors = await watchErrors(tab);
        await until(async () => (await tab.count(hintName)) === rows, {
          what: `${rows} hints`,
          timeout: 30_000,
        });
        const hints = await tab.shadows(hintName);
        const harm = await Promise.all(
          hints.map(async (hint, at) => (await hint.run(harmIn)).map((one) => [at, one])),
        );
        expect(harm.flat()).toEqual([]);
        expect(await errors()).toEqual([]);
        await tab.close();
      }
    });

    test(`markup of any kind in an account’s row is survived (seed ${seed})`, async () => {
      const address = 'ann@hotmail.com';
      const tab = await showSettings(shared, {
        accounts: [failing(address), { address: 'bob@example.org' }],
      });
      await hintOf(tab);
      const errors = await watchErrors(tab);
      await tab.run(graft, JSON.stringify(fc.sample(anyTree, { numRuns: trees, seed })), address);
      const hint = await hintOf(tab, 'password-sign-in-ended');
      expect(await hint.run(harmIn)).toEqual([]);
      await until(async () => (await tab.count(hintName)) === 1, { what: 'one hint' });
      // Firefox tells what the page's own policy says of the styles that were grafted in
      expect((await errors()).filter((one) => !/Content-Security-Policy/.test(one))).toEqual([]);
    });

    test('a page that patches what scripts stand on neither breaks us nor sees what we do', async () => {
      const tab = await shared.session.open('about:blank');
      shared.replica.setScenario({ accounts: [failing('ann@hotmail.com')] });
      await tab.page.evaluateOnNewDocument(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const note = (what: string) => {
          if (/pop-doctor|September/.test(what)) seen.push(what);
        };
        const { stringify } = JSON;
        JSON.stringify = (value: unknown) => {
          note(String(stringify(value)));
          return stringify(value);
        };
        const { map } = Array.prototype;
        Array.prototype.map = function (this: unknown[], ...given: Parameters<typeof map>) {
          note(this.join());
          return map.apply(this, given);
        } as typeof map;
        for (const proto of [Element.prototype, Document.prototype]) {
          const { querySelectorAll } = proto;
          proto.querySelectorAll = function (this: ParentNode, css: string) {
            note(css);
            return querySelectorAll.call(this, css) as never;
          } as never;
        }
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) {
          note('pop-doctor attachShadow');
          return attachShadow.call(this, init);
        };
        Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
        window.getComputedStyle = () => {
          throw new Error('no styles here');
        };
      });
      await tab.page.goto('https://mail.google.com/mail/u/0/#settings/accounts');
      const hint = await hintOf(tab, 'password-sign-in-ended');
      const seen = await tab.run(() => (window as unknown as { seen: string[] }).seen);
      // the test itself asks the page for our elements by name
      expect(seen.filter((one) => !one.startsWith(hintName))).toEqual([]);
      expect(await hint.text()).toContain('September');
      const guide = await tab.opens(() => hint.click('[data-action=open-guide]'));
      await guide.see('[data-remedy]');
    });
  },
  { extension: 'built' },
);

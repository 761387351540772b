import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scene.ts';
import { careOf } from './harness/care.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import { until } from './harness/until.ts';
import { hintOf, noHint, showSettings } from './hint-on-page.ts';
import { hotmail } from './own-pages.ts';

const settings = 'https://mail.google.com/mail/u/0/#settings/accounts';
const hidden = 'eve@live.com';

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test.each([
      ['by default', () => {}],
      ['even when the person would let us in', () => careOf(shared.session).allowInPrivate(true)],
    ])('a private window has nothing of ours and leaves no trace, %s', async (_, allow) => {
      await allow();
      // the window beside it, which the driver opens its tabs in
      const open = await showSettings(shared, { accounts: [] }, 1);
      shared.replica.setScene({ accounts: [failing(hidden)] });
      const tab = await careOf(shared.session).privately(settings);
      const errors = await watchErrors(tab);
      await until(() => tab.run((address) => document.body.innerText.includes(address), hidden));
      await tab.go('#inbox');
      await tab.go('#settings/accounts');
      // by the time the window beside it has its hint, the private one would have had its own
      shared.replica.setScene({ accounts: [failing(hotmail)] }, 1);
      await open.reload();
      await hintOf(open);
      await noHint(tab);
      expect(await errors()).toEqual([]);
      const kept = JSON.stringify(await shared.session.storage());
      expect(kept).toContain(hotmail);
      expect(kept).not.toContain(hidden);
      await tab.page.close();
    });
  },
  { extension: 'built' },
);

import { launch } from '../../browser/harness/session.ts';
import { until } from '../../browser/harness/until.ts';
import { failing } from '../../replica/scene.ts';
import type { Measure } from '../bench.ts';
import { spread } from '../report/figures.ts';
import { buildVariant, variantOf } from '../variants.ts';

/** How soon the popup shows something. */
export const popup: Measure = {
  id: 'popup',
  browsers: ['chromium', 'firefox'],
  take: async ({ browser, replica, rounds, progress }) => {
    replica.setScene({ accounts: [failing('ann@hotmail.com'), { address: 'ann@example.org' }] });
    const extension = await buildVariant(variantOf('ours'), browser);
    const session = await launch(browser, { replica, ...(extension && { extension }) });
    const took: number[] = [];
    try {
      const gmail = await session.open('#settings/accounts');
      await gmail.see('pop-doctor-hint');
      for (let round = 0; round < rounds; round++) {
        const tab = await session.popupFor(gmail);
        await tab.see('[data-remedy]');
        const first = () =>
          tab.run(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
        took.push(await until(first, { what: 'the popup has drawn something' }));
        await tab.close();
        progress(round + 1, rounds);
      }
    } finally {
      await session.close();
    }
    return {
      title: 'The popup',
      text: [
        'From the beginning of its page to its first content on the screen (`first-contentful-paint`), over a settings ' +
          'page with a failing account. What the browser needs to make the popup’s window is not in it. Wished for: at ' +
          `most 100 ms.${browser === 'firefox' ? ' Firefox shows its popups to no driver: this is the same page in a tab.' : ''}`,
      ],
      head: ['what', 'ms'],
      rows: [['first content', spread(took)]],
    };
  },
};

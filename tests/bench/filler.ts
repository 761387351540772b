import type { Page } from 'puppeteer-core';

/** Puts lines of text without an address before all else, until the page has `nodes` more of them. */
export const fill = (page: Page, nodes: number): Promise<void> =>
  page.evaluate((nodes) => {
    const perLine = 10;
    const view = document.createElement('div');
    for (let left = nodes; left >= perLine; left -= perLine) {
      const line = view.appendChild(document.createElement('div'));
      for (const text of ['Somebody', 'A line about nothing', 'yesterday', 'a label'])
        line.appendChild(document.createElement('span')).append(text);
      line.append(document.createElement('br'));
    }
    document.body.prepend(view);
    view.getBoundingClientRect();
  }, nodes);

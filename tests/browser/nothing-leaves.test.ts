import type { Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hostsOfPages } from './harness/browsers.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { mainJob, marker } from './main-job.ts';
import { heapOf, listen, traces } from './traces.ts';

/** What Gmail's own pages ask for: themselves, the windows they open, and what the replica's code needs. */
const ofGmail = /^(GET|POST) \/mail\/(u\/0\/(\?ui=2&\S*|replica\/\w+)?|replica-code\/\S+)$|favicon/;

eachBrowser((shared) => {
  test('the whole job asks the network for nothing of ours, and leaves the app password nowhere but in its field', async () => {
    const { name, session, replica } = shared;
    const trail = await listen(session);
    let popup: Tab | undefined;
    await mainJob(session, async (tab) => {
      trail.follow(tab);
      if (await tab.count('pop-doctor-panel')) popup ??= await session.extensionPage('popup.html');
      expect(await traces(tab)).not.toContain(marker);
    });
    expect(hostsOfPages(replica.asked).filter((host) => host !== 'mail.google.com:443')).toEqual([]);
    expect(replica.requests.filter((request) => !ofGmail.test(request))).toEqual([]);
    expect(replica.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);

    const { messages, lines, stored } = await trail.all();
    expect(messages.length).toBeGreaterThan(3);
    expect(stored).toContain('@hotmail.com');
    for (const text of [...messages, ...lines, stored]) expect(text).not.toContain(marker);
    // Firefox gives no driver a snapshot of its heap
    if (name === 'firefox') return;
    const worker = session.browser.targets().find((one) => one.type() === 'service_worker');
    for (const target of [worker, popup?.page.target()]) {
      const heap = await heapOf(target as Target);
      expect(heap).toContain('hotmail');
      expect(heap).not.toContain(marker);
    }
  });

  test('our pages can reach nothing outside, even if they tried', async () => {
    const host = 'leak.example';
    const tab = await shared.session.extensionPage('options.html');
    const tried = await tab.run(async (host) => {
      const image = new Image();
      const failed = new Promise((done) => image.addEventListener('error', () => done('refused')));
      image.src = `https://${host}/image`;
      const fetched = fetch(`https://${host}/fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      return [await fetched, await failed];
    }, host);
    expect(tried).toEqual(['refused', 'refused']);
    expect(shared.replica.asked.join()).not.toContain(host);
  });
});

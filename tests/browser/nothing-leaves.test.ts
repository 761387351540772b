import type { Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { startReplica } from '../replica/server.ts';
import { hostsOfPages } from './harness/browsers.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { launch } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { jobAlone, jobWithUs, marker } from './main-job.ts';
import { heapOf, listen, traces } from './traces.ts';

/** What the replica was asked for, in any order; its code may be cached, icons are the browser's, accounts are numbered anew. */
const sorted = (requests: string[]) =>
  requests
    .filter((one) => !/favicon|replica-code/.test(one))
    .map((one) => one.replace(/account=\d+/, 'account'))
    .toSorted();

eachBrowser((shared) => {
  test('the whole job asks the network for nothing of ours, and leaves the app password nowhere but in its field', async () => {
    const replica = await startReplica();
    const alone = await launch(shared.name, { replica, fewProcesses: true });
    await jobAlone(alone);
    await alone.close();
    await replica.close();

    const trail = await listen(shared.session);
    let popup: Tab | undefined;
    await jobWithUs(shared.session, async (tab) => {
      trail.follow(tab);
      if (await tab.count('pop-doctor-panel')) popup ??= await shared.session.extensionPage('popup.html');
      expect(await traces(tab)).not.toContain(marker);
    });
    const hosts = hostsOfPages(shared.replica.asked);
    expect(hosts.filter((host) => host !== 'mail.google.com:443')).toEqual([]);
    expect(sorted(shared.replica.requests)).toEqual(sorted(replica.requests));

    const { messages, lines, stored } = await trail.all();
    expect(messages.length).toBeGreaterThan(3);
    expect(stored).toContain('@hotmail.com');
    for (const text of [...messages, ...lines, stored]) expect(text).not.toContain(marker);
    // Firefox gives no driver a snapshot of its heap
    if (shared.name === 'firefox') return;
    const worker = shared.session.browser.targets().find((one) => one.type() === 'service_worker');
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

  test('a password that was left somewhere would be found', async () => {
    const trail = await listen(shared.session);
    const tab = await shared.session.extensionPage('options.html');
    // Firefox shows no driver the consoles of an extension's own pages
    const gmail = await shared.session.open('#inbox');
    trail.follow(gmail);
    await gmail.run((marker) => console.log(marker), marker);
    await shared.session.setStorage({ left: marker });
    await tab.run((marker) => {
      const { browser, chrome } = globalThis as unknown as {
        browser?: typeof chrome;
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      document.body.dataset.left = marker;
      (browser ?? chrome).runtime.sendMessage({ marker }).catch(() => {});
    }, marker);
    expect(await traces(tab)).toContain(marker);
    const isEverywhere = async () => {
      const { messages, lines, stored } = await trail.all();
      return [messages.join(), lines.join(), stored].every((text) => text.includes(marker));
    };
    await until(isEverywhere, { what: 'the marker in messages, console lines and storage' });
  });
});

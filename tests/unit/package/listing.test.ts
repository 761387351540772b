import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../../scripts/store/files';
import { languageAt, type StoreId, storeIds } from '../../../scripts/store/languages';
import { listingOf } from '../../../scripts/store/listing';
import { tags } from '../texts/read-texts';

const root = join(import.meta.dirname, '../../..');
const textsOf = (tag: string) => JSON.parse(readFileSync(join(root, 'locales', `${tag}.json`), 'utf8'));
const now = new Date('2026-11-23T12:00:00Z');

const words = (text: string) => text.trim().split(/\s+/);

/** What the stores call the languages they have; Edge’s has no list, it takes what the package’s folders are called. */
const known: Partial<Record<StoreId, string[]>> = {
  // https://developer.chrome.com/docs/extensions/reference/api/i18n#locales
  chrome:
    words(`ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn
    ko lt lv ml mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW`),
  // https://github.com/mozilla/addons-frontend/blob/master/config/default.js
  firefox:
    words(`af ar ast az bg bn bs ca cak cs da de dsb el en-CA en-GB en-US es et eu fa fi fr fur fy-NL ga-IE he hr
    hsb hu ia id is it ja ka kab ko lt lv mk mn ms mt nb-NO nl nn-NO pa-IN pl pt-BR pt-PT ro ru si sk sl sq sv-SE te th
    tr uk ur vi zh-CN zh-TW`),
};

describe.each(tags)('the listing in %s', (tag) => {
  const { name, summary, description } = listingOf(tag, textsOf(tag), now);

  test('has a name, a summary that fits every store, and a description with nothing left open', () => {
    expect(name).toContain('Pop Doctor');
    expect(summary.length).toBeLessThanOrEqual(132);
    // Edge wants 250 characters at least, Chrome takes 16,000 at most
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(16_000);
    expect(description).not.toMatch(/[{}]|\b(?:options|popup|ways|facts)\.|undefined|Invalid/);
  });

  test('says what never leaves the browser', () => {
    expect(description).toContain(textsOf(tag).options.privacy);
    expect(description).toContain(textsOf(tag).options.dataNever);
  });

  test('has a place in each store that has its language', () => {
    for (const store of storeIds) {
      const language = languageAt(store, tag);
      if (language) expect(known[store] ?? [language]).toContain(language);
      else expect(known[store]?.filter((one) => one.startsWith(tag))).toEqual([]);
    }
  });
});

test('no store has two listings in one language', () => {
  for (const store of storeIds)
    expect(new Set(tags.map((tag) => languageAt(store, tag))).size).toBe(tags.length);
});

test('Firefox’s store gets summary and description under its own names of the languages', () => {
  const listing = listingOf('sv', textsOf('sv'), now);
  expect(metadataOf(new Map([['sv', listing]]))).toMatchObject({
    summary: { 'sv-SE': listing.summary },
    description: { 'sv-SE': listing.description },
  });
});

test('the listing follows the calendar: after the end it no longer says that the end will come', () => {
  const after = listingOf('en', textsOf('en'), new Date('2027-03-01T12:00:00Z'));
  expect(after.description).toContain('said that Gmail would stop fetching');
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { AccountSection } from '../../../components/guide/AccountSection';
import { GuideTopics } from '../../../components/guide/GuideTopics';
import type { ViewContext } from '../../../components/guide/view-context';
import { viewOf } from '../../../lib/diagnosis/account-view';
import { factText } from '../../../lib/facts/fact-text';
import { type Texts, type Translate, translator } from '../../../lib/i18n/translator';
import type { AccountCard } from '../../../lib/pages/model';
import { entryOf } from '../../../lib/plan/plan';
import { remedyIds } from '../../../lib/remedies/remedy-ids';
import { english } from '../remedies/english';
import { everyone, people } from '../remedies/people';

const now = new Date('2026-11-23T12:00:00Z');
const plain = translator('en', english);

const nothing = '(nothing)';

/** A translator that shows where a text asks for a value in vain. */
const strict: Translate = (key, values = {}) =>
  plain(key, new Proxy(values, { get: (given, name: string) => given[name] ?? nothing }));

const viewWith = (t: Translate, pageWords: ViewContext['pageWords'] = {}): ViewContext => ({
  t,
  locale: 'en',
  language: 'en',
  isRtl: false,
  now,
  pageWords,
  isRoomy: true,
  fact: (id) => factText(id, t, 'en'),
  actions: new Proxy({} as ViewContext['actions'], { get: () => () => {} }),
});

const cardOf = (context: (typeof everyone)[number]): AccountCard => {
  const error = { text: 'Authentication failed.', detail: 'Authentication failed.' };
  const account = { address: context.address, state: 'failing' as const, error };
  const record = { version: 2 as const };
  const entry = entryOf(context.address, record, now.getTime(), 'failing');
  return {
    ...viewOf(account, record, now, context.provider?.pop?.host),
    record,
    entry,
    context,
    remedies: [...remedyIds],
  };
};

/** Opens every step: only an open one has its drawing. */
const showAllSteps = () =>
  act(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-action=show-all-steps]'))
      button.click();
  });

test('every value that a text of the guide or of a remedy puts in is there', async () => {
  const view = viewWith(strict);
  render(
    <>
      <GuideTopics texts={english.guide as Texts} view={view} />
      {everyone.map((context) => (
        <AccountSection key={context.address} card={cardOf(context)} view={view} isFirst />
      ))}
    </>,
    document.body,
  );
  await showAllSteps();
  expect(document.querySelectorAll('[data-step]').length).toBeGreaterThan(50);
  const lines = [...document.querySelectorAll('p, label, summary, dt, dd, li')].map((at) => at.textContent);
  expect(lines.filter((line) => line?.includes(nothing))).toEqual([]);
});

test('a control is called what Gmail’s own page calls it, in steps and drawings', async () => {
  const pageWords = {
    checkNow: 'Abholen',
    saveChanges: 'Sichern',
    fetchSection: 'Fremde Post',
  };
  const view = viewWith(plain, pageWords);
  const [outlook] = everyone;
  render(outlook && <AccountSection card={cardOf(outlook)} view={view} isFirst />, document.body);
  await showAllSteps();
  const save = document.querySelector('[data-remedy=app-password] [data-step=save]');
  expect(save?.querySelector('label')?.textContent).toBe('Click “Sichern”.');
  expect(save?.querySelector('svg')?.textContent).toContain('Sichern');
  expect(document.body.textContent).not.toContain('Save Changes');
});

test('a link names the site that it opens, but the provider’s help as instructions', () => {
  const nameOf = (context: (typeof everyone)[number], step: string) => {
    render(<AccountSection card={cardOf(context)} view={viewWith(plain)} isFirst />, document.body);
    return document.querySelector(`[data-step=${step}] a`)?.textContent;
  };
  expect(nameOf(people.gmx, 'find-path')).toBe('GMX’s instructions');
  expect(nameOf(people.gmx, 'open')).toBe('GMX’s instructions');
  expect(nameOf(people.yahoo, 'provider-page')).toBe('Open login.yahoo.com');
  expect(nameOf(people.outlook, 'two-step')).toBe('Open account.microsoft.com');
});

test('a sign-in that is due has a link to where it happens', () => {
  const card = cardOf(people.outlook);
  const entry = { ...card.entry, move: 'proven', movedBy: 'plus-address', due: 'sign-in' } as const;
  render(<AccountSection card={{ ...card, entry }} view={viewWith(plain)} isFirst />, document.body);
  expect(document.querySelector('[data-due] a')?.textContent).toBe('Open outlook.live.com');
});

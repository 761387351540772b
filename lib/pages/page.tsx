import { render } from 'preact';
import { browser } from 'wxt/browser';
import { GuideTopics } from '../../components/guide/GuideTopics';
import { PageView } from '../../components/guide/PageView';
import type { Actions, ViewContext } from '../../components/guide/view-context';
import { openBeside, openGuide } from '../background/open-guide';
import { mayReadGmail, onAccessChange, requestGmail } from '../background/site-access';
import { factText } from '../facts/fact-text';
import { directionOf } from '../i18n/locales';
import { applyOwnLanguage } from '../i18n/own-language';
import type { Texts } from '../i18n/translator';
import { isSameAddress } from '../mail/address';
import type { RemedyContext } from '../remedies/remedy';
import type { RemedyId } from '../remedies/remedy-ids';
import { markDeadlineRead, rememberGmailAddress, startOver, tickStep } from '../storage/account-records';
import { forgetAccount } from '../storage/forget';
import { onStorageChange } from '../storage/items';
import {
  noteForwardingStarted,
  noteOwnWord,
  noteSettled,
  noteSignedIn,
  noteStopped,
} from '../storage/moving';
import { takeNews } from '../storage/news';
import { readOptions } from '../storage/options';
import type { GuideTarget } from '../storage/pending';
import { actionRunner } from './action-runner';
import { describedAccount } from './described-account';
import { type AccountCard, cardOf, loadModel, refusedCard, type Tab } from './model';
import { issueForm, makeReport } from './page-report';
import { saveFilters } from './save-filters';
import { showInGmail } from './show-in-gmail';

/** What a page of ours is opened with. */
export interface PageOptions {
  root: HTMLElement;
  /** The tab over which the popup was opened. */
  tab?: Tab;
  /** The account and the remedy to open at. */
  target?: () => Promise<GuideTarget>;
  /** `guide` and `side-panel` have room for what belongs to no single remedy. */
  place: 'popup' | 'guide' | 'side-panel';
}

/** Runs popup or guide, and draws it again after each change of what is stored. */
export async function runPage({ root, tab, target, place }: PageOptions): Promise<void> {
  const isRoomy = place !== 'popup';
  // known before the first click, since a side panel opens only right in one
  const [{ id: windowId }, hasNews] = await Promise.all([
    browser.windows.getCurrent(),
    place === 'popup' && takeNews().catch(() => false),
  ]);
  let asked: { address: string; message: string } | undefined;
  const { run, isStorageFull } = actionRunner(() => draw());
  const actions: Actions = {
    tick: ({ account, context }, id, step, done) =>
      void run(async () => {
        if (done) await start(context, id);
        if (step.ticksWhen === 'arrived') await noteOwnWord(account.address, done);
        else await tickStep(account.address, id, step.id, done);
      }),
    startOver: ({ account }, id) => void run(() => startOver(account.address, id)),
    forget: ({ account }) => {
      asked = undefined;
      void run(() => forgetAccount(account.address));
    },
    dismissDeadline: ({ account }) => void run(() => markDeadlineRead(account.address)),
    settle: ({ account }, way) => void run(() => noteSettled(account.address, way)),
    usePlainTarget: ({ account, context }) =>
      void run(() => noteForwardingStarted(account.address, 'plain', context.gmailAddress)),
    noteStillWorks: ({ account }) => void run(() => noteOwnWord(account.address)),
    noteStopped: ({ account }) => void run(() => noteStopped(account.address)),
    noteSignedIn: ({ account }) => void run(() => noteSignedIn(account.address)),
    setGmailAddress: ({ account }, value) => void run(() => rememberGmailAddress(account.address, value)),
    copy: (text) => navigator.clipboard.writeText(text),
    open: (url) => void browser.tabs.create({ url }),
    showMe: ({ context }, spot) => void run(() => showInGmail(context, spot)),
    saveFilters: ({ context }) => saveFilters(context),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openGuide: ({ account }, id) => void openGuide(windowId, account.address, id).then(closePopup),
    openBeside: ({ account, context }, remedy) => {
      void run(() => start(context, remedy));
      if (place === 'popup') void openBeside(windowId, { address: account.address, remedy });
    },
    report: makeReport,
    allowSite: () => void requestGmail(),
    ask: (who, message) => {
      asked = { address: who, message };
      // the answer stands above the form, or in its place
      void draw().then(() => root.querySelector<HTMLElement>('.step[data-state=open] input')?.focus());
    },
  };
  // opening the provider's page and ticking a step both count as the start of forwarding
  const start = async ({ address, targetKind, gmailAddress }: RemedyContext, remedy: RemedyId) => {
    if (remedy === 'forwarding' && targetKind) await noteForwardingStarted(address, targetKind, gmailAddress);
  };
  const form = issueForm();
  const closePopup = () => {
    if (place === 'popup') window.close();
  };
  let latest = 0;
  const draw = async () => {
    latest += 1;
    const mine = latest;
    const now = new Date();
    const [{ locale, language, t, texts }, mayRead, model, { address, remedy } = {}] = await Promise.all([
      readOptions().then((options) => applyOwnLanguage(document, options)),
      mayReadGmail(),
      tabNow(tab).then((at) => loadModel(at, now)),
      target?.(),
    ]);
    const cards = address
      ? model.cards.filter(({ account }) => isSameAddress(account.address, address))
      : model.cards;
    const described = asked
      ? await cardOf(describedAccount(asked.address, asked.message), model.seen, now)
      : address && cards.length === 0 && (await refusedCard(address, model.seen, now));
    const isOther = ({ account }: AccountCard) =>
      !described || !isSameAddress(account.address, described.account.address);
    // a newer drawing has started meanwhile
    if (mine !== latest) return;
    const view: ViewContext = {
      t,
      locale,
      language,
      isRtl: directionOf(locale) === 'rtl',
      now,
      actions,
      pageWords: model.pageWords,
      isRoomy,
      ...(form && { issueForm: form }),
      fact: (id) => factText(id, t, locale),
    };
    render(
      <PageView
        model={{ ...model, cards: cards.length > 0 || described ? cards.filter(isOther) : model.cards }}
        view={view}
        needsAccess={!mayRead}
        hasNews={hasNews}
        isStorageFull={isStorageFull()}
        {...(described && { asked: described })}
        {...(remedy && { openRemedy: remedy })}
      >
        {isRoomy && <GuideTopics texts={texts.guide as Texts} view={view} />}
      </PageView>,
      root,
    );
  };
  onStorageChange(() => void draw());
  onAccessChange(() => void draw());
  await draw();
}

// its address is known only while we have access to it
const tabNow = async (tab?: Tab): Promise<Tab | undefined> =>
  tab?.id === undefined ? tab : browser.tabs.get(tab.id).catch(() => tab);

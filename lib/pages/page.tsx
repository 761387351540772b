import { render } from 'preact';
import { browser } from 'wxt/browser';
import { GuideTopics } from '../../components/guide/GuideTopics';
import { PageView } from '../../components/guide/PageView';
import type { Acts, Scene } from '../../components/guide/view-context';
import { askForGmail, mayReadGmail, onAccessChange } from '../background/site-access';
import { factText } from '../facts/fact-text';
import { speakOn } from '../i18n/own-language';
import type { Texts } from '../i18n/translator';
import type { RemedyId } from '../remedies/ids';
import { markDeadlineRead, rememberGmailAddress, startOver, tickStep } from '../storage/account-records';
import { forgetAccount } from '../storage/forget';
import { StorageFullError } from '../storage/locked-update';
import { readOptions } from '../storage/options';
import { guideAddress } from './guide-address';
import { cardOf, describedAccount, loadModel, refusedCard, type Tab } from './model';
import { makeReport } from './report';
import { saveFilters } from './save-filters';
import { showInGmail } from './show-in-gmail';

/** What a page of ours is opened with. */
export interface PageOptions {
  root: HTMLElement;
  /** The tab over which the popup was opened; the texts are loaded while the browser looks for it. */
  tab?: Promise<Tab | undefined>;
  /** An account and a remedy to open at. */
  address?: string;
  remedy?: RemedyId;
  /** The guide has room for what belongs to no single remedy. */
  hasTopics?: boolean;
}

/** Runs popup or guide: draws, and draws anew whenever what is remembered changes. */
export async function runPage({
  root,
  tab = Promise.resolve(undefined),
  address,
  remedy,
  hasTopics,
}: PageOptions): Promise<void> {
  const speak = () => speakOn(document, readOptions());
  let speech = speak();
  let asked: { address: string; message: string } | undefined;
  let trouble = '';

  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act();
      trouble = '';
    } catch (error) {
      if (!(error instanceof StorageFullError)) throw error;
      trouble = (await speech).t('popup.storageFull');
    }
    await draw();
  };
  const act: Acts = {
    tick: (card, id, step, done) => void attempt(() => tickStep(card.account.address, id, step.id, done)),
    startOver: (card, id) => void attempt(() => startOver(card.account.address, id)),
    forget: (card) => {
      asked = undefined;
      void attempt(() => forgetAccount(card.account.address));
    },
    dismissDeadline: (card) => void attempt(() => markDeadlineRead(card.account.address)),
    setGmailAddress: (card, value) => void attempt(() => rememberGmailAddress(card.account.address, value)),
    copy: (text) => navigator.clipboard.writeText(text),
    open: (url) => void browser.tabs.create({ url }),
    showMe: (card, spot) => void showInGmail(card.context, spot),
    saveFilters: (card) => saveFilters(card.context),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openGuide: (card, id) => void browser.tabs.create({ url: guideAddress(card?.account.address, id) }),
    report: makeReport,
    allowSite: () => void askForGmail(),
    ask: (who, message) => {
      asked = { address: who, message };
      void draw();
    },
  };
  let latest = 0;
  const draw = async () => {
    latest += 1;
    const mine = latest;
    const now = new Date();
    const [{ locale, t, texts }, needsAccess, model] = await Promise.all([
      speech,
      mayReadGmail().then((may) => !may),
      loadModel(tab.then(latestOf), now),
    ]);
    const cards = address ? model.cards.filter(({ account }) => account.address === address) : model.cards;
    const described = asked
      ? await cardOf(describedAccount(asked.address, asked.message), model.seen, now)
      : address && cards.length === 0 && (await refusedCard(address, model.seen, now));
    const shown = cards.length > 0 ? { ...model, cards } : model;
    // a drawing that took longer than the next one would show what is no longer so
    if (mine !== latest) return;
    const scene: Scene = {
      t,
      locale,
      act,
      pageWords: model.pageWords,
      isRoomy: hasTopics === true,
      fact: (id) => factText(id, t, locale),
    };
    render(
      <>
        <PageView
          model={shown}
          scene={scene}
          now={now}
          needsAccess={needsAccess}
          trouble={trouble}
          {...(described && { asked: described })}
          {...(remedy && { openRemedy: remedy })}
        />
        {hasTopics && <GuideTopics texts={texts.guide as Texts} scene={scene} now={now} />}
      </>,
      root,
    );
  };
  browser.storage.onChanged.addListener(({ options }) => {
    // the language may be another now
    if (options) speech = speak();
    void draw();
  });
  onAccessChange(() => void draw());
  await draw();
}

// its address is told only while we have access to it
const latestOf = async (tab?: Tab): Promise<Tab | undefined> =>
  tab?.id === undefined ? tab : browser.tabs.get(tab.id).catch(() => tab);

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/WelcomeView';
import { guideAddress } from '../background/guide-address';
import { fetchEndPhase } from '../facts/fetch-end';
import { gmailLinks } from '../gmail/routes';
import { applyOwnLanguage } from '../i18n/own-language';
import { readOptions } from '../storage/options';

/** Runs the welcome page. */
export async function runWelcome(root: HTMLElement, now = new Date()): Promise<void> {
  const { t } = await applyOwnLanguage(document, await readOptions());
  render(
    <WelcomeView
      t={t}
      hasSettings={fetchEndPhase(now) === 'before'}
      onOpenSettings={() => void browser.tabs.create({ url: gmailLinks.accounts('/mail/u/0/') })}
      onOpenGuide={() => void browser.tabs.create({ url: guideAddress() })}
    />,
    root,
  );
}

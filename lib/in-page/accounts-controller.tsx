import { browser } from 'wxt/browser';
import type { SectionState } from '../gmail/accounts-list/fetched-account';
import type { FetchedRow } from '../gmail/accounts-list/fetched-accounts';
import type { SectionReading } from '../gmail/accounts-list/section';
import { watchSection } from '../gmail/accounts-list/watch-section';
import { readGmailAddress } from '../gmail/page/signed-in-address';
import { isAccountsSettings, slotOf } from '../gmail/routes';
import { findPageSpot } from '../gmail/spots';
import { readPageLanguage } from '../gmail/words/page-language';
import { readSectionWords } from '../gmail/words/read-page-words';
import { translator } from '../i18n/translator';
import type { HintModel } from '../messaging/answers';
import { askBackground, openGuide, tell } from '../messaging/background-client';
import type { AccountsReport } from '../messaging/page-messages';
import type { PageSpot } from '../remedies/sightings';
import { type HintSpeech, hintName, hintsInPage } from './hints';
import { isAlive, lifetimeOf } from './lifetime';
import { pointAt } from './pointer';
import { removeLeftovers } from './shadow-host';

/** Stands by Settings → Accounts and Import until the person leaves it: reads, tells, shows hints. */
export function startAccountsScript(): void {
  // the person may have gone on while the script was on its way
  if (!isAccountsSettings()) return;
  const life = lifetimeOf('accounts');
  const { signal } = life;
  const visit = crypto.randomUUID();
  let rows: FetchedRow[] = [];
  let told = '';
  let speech: HintSpeech | undefined;
  let models: HintModel[] = [];

  removeLeftovers(`${hintName}, pop-doctor-pointer`);
  const onReading = (reading: SectionReading, isStill: boolean) => {
    if (!isAlive() || !isAccountsSettings()) return life.abort();
    rows = reading.rows;
    const report = reportOf(reading, isStill);
    const now = JSON.stringify(report);
    if (now === told) return showAll();
    told = now;
    // told again with the next reading, where the extension is still there
    void ask(report).catch(() => {
      if (told === now) told = '';
      if (!isAlive()) life.abort();
    });
  };

  const ask = async (report: AccountsReport) => {
    const mine = told;
    const words = readSectionWords(rows);
    const language = readPageLanguage(document, Object.values(words));
    const answer = await askBackground({ type: 'accounts-seen', report, language, words, visit });
    if (signal.aborted || mine !== told) return;
    models = answer.hints;
    speech = { locale: answer.speech.locale, t: translator(answer.speech.locale, answer.speech.texts) };
    showAll();
    if (answer.point) point(answer.point);
  };

  const showAll = () => speech && void hints.show(models, rows, speech);
  const point = ({ address, spot }: { address: string; spot: PageSpot }) => {
    const target = findPageSpot(rows, address, spot);
    if (target) pointAt(target, signal);
  };
  const dismiss = async ({ address, diagnosis }: HintModel) => {
    // where the storage is full it is hidden at least for now
    await tell({ type: 'dismiss', address, cause: diagnosis.cause });
    models = models.filter((model) => model.address !== address);
    showAll();
  };

  const hints = hintsInPage({
    signal,
    onSlice: (took) => watch.spend(took),
    onOpenGuide: (address, remedy) => void openGuide(address, remedy),
    onShowMe: (address) => point({ address, spot: 'edit-link' }),
    onDismiss: (hint) => void dismiss(hint),
  });

  // whose "edit info" was clicked is what the form's window cannot know by itself
  document.addEventListener('click', (event) => tellEdit(event, rows), {
    capture: true,
    passive: true,
    signal,
  });
  const watch = watchSection(onReading, { signal });
  const onMessage = (message: unknown) => {
    if ((message as { type?: unknown } | null)?.type !== 'refresh') return;
    told = '';
    watch.readAgain();
  };
  browser.runtime.onMessage.addListener(onMessage);
  addEventListener('hashchange', () => isAccountsSettings() || life.abort(), { signal });
  signal.addEventListener('abort', () => {
    hints.remove();
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

function tellEdit(event: Event, rows: FetchedRow[]): void {
  const target = event.target as Node;
  const isOn = (element?: Element) => Boolean(element?.contains(target));
  const clicked = rows.find(({ editLink }) => isOn(editLink?.element));
  if (clicked) void tell({ type: 'edit-clicked', address: clicked.account.address });
  else if (rows.some(({ group }) => isOn(group.setting)) && !isOwn(target)) guessEdit(target, rows);
}

const isOwn = (target: Node): boolean => target.nodeName.toLowerCase().startsWith('pop-doctor-');

// without a sure edit link any control of the row may be it; a control outside all rows is "add": no account of ours
function guessEdit(target: Node, rows: FetchedRow[]): void {
  const at = rows.find(
    ({ row, editLink }) => !editLink && row.controls.some(({ element }) => element.contains(target)),
  );
  const inRow = rows.some(({ row }) => row.element.contains(target));
  if (at) void tell({ type: 'edit-clicked', address: at.account.address });
  else if (!inRow) void tell({ type: 'edit-clicked' });
}

function reportOf({ rows, sectionSeen, pageStands }: SectionReading, isStill: boolean): AccountsReport {
  const gmailAddress = readGmailAddress();
  return {
    ...(gmailAddress && { gmailAddress }),
    slot: slotOf(),
    section: stateOf(rows.length, sectionSeen, pageStands && isStill),
    accounts: rows.map(({ account }) => account),
  };
}

const stateOf = (accounts: number, sectionSeen: boolean, isSettled: boolean): SectionState => {
  if (accounts > 0) return 'accounts';
  if (sectionSeen) return 'empty';
  return isSettled ? 'missing' : 'waiting';
};

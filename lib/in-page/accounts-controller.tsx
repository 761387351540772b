import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { FetchedRow } from '../gmail/accounts-list/fetched-accounts';
import type { SectionReading } from '../gmail/accounts-list/section';
import { watchSection } from '../gmail/accounts-list/watch-section';
import { findPageSpot } from '../gmail/find-spot';
import { readGmailAddress } from '../gmail/page/signed-in-address';
import { isAccountsSettings, slotOf } from '../gmail/routes';
import type { PageSpot } from '../gmail/spot-names';
import { readPageLanguage } from '../gmail/words/page-language';
import { readSectionWords } from '../gmail/words/read-page-words';
import { translator } from '../i18n/translator';
import { isSameAddress } from '../mail/address';
import type { HintModel } from '../messaging/answers';
import { askBackground, openGuide } from '../messaging/background-client';
import { onScriptMessage } from '../messaging/gmail-tabs';
import type { AccountsReport } from '../messaging/page-messages';
import { reportEditClicks } from './edit-clicks';
import { type HintLanguage, hintName, hintsInPage } from './hints';
import { endWithExtension } from './lifetime';
import { pointAt } from './pointer';
import { removeLeftovers } from './shadow-host';

/** Runs on Settings → Accounts and Import until the person leaves it: reads, reports, shows hints. */
export function startAccountsScript(ctx: ContentScriptContext): void {
  // the person may have left before the script was injected
  if (!isAccountsSettings()) return;
  endWithExtension(ctx);
  const { signal } = ctx;
  const visit = crypto.randomUUID();
  let rows: FetchedRow[] = [];
  let models: HintModel[] = [];
  let language: HintLanguage | undefined;
  let reported = '';

  removeLeftovers(`${hintName}, pop-doctor-pointer`);
  const onReading = (reading: SectionReading, isSettled: boolean) => {
    if (ctx.isInvalid || !isAccountsSettings()) return ctx.abort();
    rows = reading.rows;
    const report = reportOf(reading, isSettled);
    const key = JSON.stringify(report);
    if (key === reported) return showHints();
    reported = key;
    // after a failure the next reading reports again
    request(report, key).catch(() => {
      if (reported === key) reported = '';
    });
  };
  const request = async (report: AccountsReport, key: string) => {
    const words = readSectionWords(rows);
    const pageLanguage = readPageLanguage(document, Object.values(words));
    const answer = await askBackground({
      type: 'accounts-seen',
      report,
      language: pageLanguage,
      words,
      visit,
    });
    if (signal.aborted || key !== reported) return;
    const { locale, texts } = answer.bundle;
    models = answer.hints;
    language = { locale, t: translator(locale, texts) };
    showHints();
    if (answer.point) point(answer.point);
  };
  const showHints = () => language && hints.show(models, rows, language);
  const point = ({ address, spot }: { address: string; spot: PageSpot }) => {
    const target = findPageSpot(rows, address, spot);
    if (target) pointAt(target, signal);
  };
  const dismiss = async ({ address, diagnosis }: HintModel) => {
    const { isStored } = await askBackground({ type: 'dismiss', address, cause: diagnosis.cause });
    models = isStored
      ? models.filter((model) => !isSameAddress(model.address, address))
      : models.map((model) =>
          isSameAddress(model.address, address) ? { ...model, isStorageFull: true } : model,
        );
    showHints();
  };
  const hints = hintsInPage({
    onOpenGuide: (address, remedy) => void openGuide(address, remedy),
    onShowMe: (address) => point({ address, spot: 'edit-link' }),
    onDismiss: (hint) => void dismiss(hint),
  });

  reportEditClicks(() => rows, signal);
  const readAgain = watchSection(onReading, { signal });
  onScriptMessage(({ type }) => {
    if (type !== 'refresh') return;
    reported = '';
    readAgain();
  }, signal);
  addEventListener('hashchange', () => isAccountsSettings() || ctx.abort(), { signal });
  ctx.onInvalidated(() => hints.removeAll());
}

function reportOf(
  { rows, isCut, sectionSeen, settingsSeen }: SectionReading,
  isSettled: boolean,
): AccountsReport {
  const gmailAddress = readGmailAddress();
  return {
    ...(gmailAddress && { gmailAddress }),
    slot: slotOf(),
    section:
      rows.length > 0
        ? 'accounts'
        : sectionSeen
          ? 'empty'
          : settingsSeen && isSettled
            ? 'missing'
            : 'waiting',
    accounts: rows.map(({ account }) => account),
    ...(isCut && { isCut }),
  };
}

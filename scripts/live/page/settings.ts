import type { FetchedRow } from '../../../lib/gmail/accounts-list/fetched-accounts';
import { readSection, type SectionReading } from '../../../lib/gmail/accounts-list/section';
import { checkNowOf, findAddLink } from '../../../lib/gmail/find-spot';
import { isWrittenInRed } from '../../../lib/gmail/page/colour';
import { findControls } from '../../../lib/gmail/page/controls';
import { readGmailAddress } from '../../../lib/gmail/page/signed-in-address';
import { isAccountsSettings, isGmail, slotOf } from '../../../lib/gmail/routes';
import { selectors } from '../../../lib/gmail/selectors';
import { readPageLanguage } from '../../../lib/gmail/words/page-language';
import * as phrases from '../../../lib/gmail/words/phrases';
import { countShown, type Expectations, isKnown } from './expectation';

/** Settings → Accounts and Import as the extension reads it. */
export interface SettingsPage extends SectionReading {
  page: Document;
  hints: Element[];
}

export const readSettings = (page: Document): SettingsPage => ({
  page,
  hints: [...page.querySelectorAll('pop-doctor-hint')],
  ...readSection(page),
});

type Checks = Expectations<SettingsPage>[string];

const isFailing = ({ account }: FetchedRow): boolean => account.state === 'failing';
const isChecking = ({ account }: FetchedRow) => account.state === 'checking';
const hasRed = ({ row }: FetchedRow) =>
  row.parts.flat().some(({ elements }) => elements.some(isWrittenInRed));

const isHintOf = (hint: Element, { row: { element } }: FetchedRow) =>
  (element.contains(hint) || hint.previousElementSibling === element) &&
  hint.getBoundingClientRect().height > 0;

/** Accounts counted without the reader of rows: by "(POP3)" behind an address, or by the class of "Check mail now". */
const countAccounts = (page: Document) =>
  Math.max(
    page.body.innerText.match(/@\S+\s*[(（]\s*POP3\s*[)）]/gi)?.length ?? 0,
    countShown(page, selectors.checkNow.css),
  );

const selectorChecks: Checks = Object.fromEntries(
  Object.entries(selectors).map(([id, { name, css }]) => [
    `“${css}” matches ${name}`,
    ({ page, rows }) => {
      const isOnPage = id === 'checkingNow' ? rows.some(isChecking) : rows.length > 0;
      return isOnPage ? [countShown(page, css) > 0] : [];
    },
  ]),
);

const controlWords = {
  'edit info': phrases.editPhrases,
  delete: phrases.deletePhrases,
  'Check mail now': phrases.checkNowPhrases,
  'Add a mail account': phrases.addPhrases,
};
const wordChecks: Checks = Object.fromEntries(
  Object.entries(controlWords).map(([name, list]) => [
    `the words for “${name}” are on our list`,
    ({ page, rows }) => (rows.every(isChecking) ? [] : isKnown(labelsOn(page), list, page)),
  ]),
);
const labelsOn = (page: Document) => findControls(page.body).map(({ label }) => label);

/** What lib/gmail expects of the settings page, and where our hints belong on it. */
export const settingsExpectations: Expectations<SettingsPage> = {
  'lib/gmail/routes.ts': {
    'the page keeps the address that we open': ({ page: { location } }) => [
      isGmail(location.href) && isAccountsSettings(location),
    ],
    'its address names the slot of the account': ({ page: { location } }) => [
      location.pathname.startsWith(slotOf(location)),
    ],
  },
  'lib/gmail/words/page-language.ts': {
    'html or body states the language': ({ page }) => [readPageLanguage(page) !== ''],
  },
  'lib/gmail/page/signed-in-address.ts': {
    'the page names the signed-in address': ({ page }) => [readGmailAddress(page) !== undefined],
  },
  'lib/gmail/accounts-list/section.ts': {
    'the page is recognised as the settings': ({ settingsSeen }) => [settingsSeen],
    // accounts that never used the section do not have it
    'the section “Check mail from other accounts” is found': ({ sectionSeen }) => (sectionSeen ? [true] : []),
  },
  'lib/gmail/accounts-list/account-rows.ts': {
    'there are as many rows as accounts': ({ page, rows }) => {
      const accounts = countAccounts(page);
      return accounts > 0 ? [accounts === rows.length] : [];
    },
  },
  'lib/gmail/accounts-list/list-score.ts': {
    'no row is one of “Send mail as”': ({ rows }) =>
      rows.map(({ row }) => !row.element.closest(selectors.sendAsTable.css)),
  },
  'lib/gmail/accounts-list/fetch-error.ts': {
    'an account fails if, and only if, its row has red text': ({ rows }) =>
      rows
        // where the address itself is red, red is no sign
        .filter((row) => !isChecking(row) && !isWrittenInRed(row.row.heading.element))
        .map((row) => hasRed(row) === isFailing(row)),
    'the server’s words are found in an error that quotes them': ({ rows }) =>
      rows
        .flatMap(({ account }) => account.error ?? [])
        .filter(({ text }) => /["“”«»「」]|-ERR/.test(text))
        .map(({ detail }) => detail !== ''),
  },
  'lib/gmail/accounts-list/edit-link.ts': {
    'each row has its “edit info”': ({ rows }) => rows.map(({ editLink }) => editLink !== undefined),
  },
  'lib/gmail/find-spot.ts': {
    'each row has its “Check mail now”': ({ rows }) =>
      rows.filter((row) => !isChecking(row)).map((row) => checkNowOf(row) !== undefined),
    '“Add a mail account” is found': ({ rows }) => (rows.length > 0 ? [findAddLink(rows) !== undefined] : []),
  },
  'lib/gmail/accounts-list/hint-place.ts': {
    'each failing account has a visible hint in its row or right behind it': ({ rows, hints }) =>
      rows.filter(isFailing).map((row) => hints.some((hint) => isHintOf(hint, row))),
    'no hint is elsewhere': ({ rows, hints }) =>
      hints.map((hint) => rows.some((row) => isFailing(row) && isHintOf(hint, row))),
  },
  'lib/gmail/selectors.ts': selectorChecks,
  'lib/gmail/words/known-words.ts': {
    'the label of the section is on our list': ({ page, rows }) =>
      isKnown(
        rows.map(({ group }) => group.label),
        phrases.sectionPhrases,
        page,
      ),
    ...wordChecks,
  },
};

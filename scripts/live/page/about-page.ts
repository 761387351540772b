import { readGmailAddress } from '../../../lib/gmail/page/signed-in-address';
import { isAccountsSettings, isGmail, slotOf } from '../../../lib/gmail/routes';
import { type Expectation, failed, held, notSeen } from './finding';
import type { SettingsSeen } from './seen';

const routes = 'lib/gmail/routes.ts';

/** Addresses inside Gmail, and what the page says of itself. */
export const aboutPage: Expectation<SettingsSeen>[] = [
  {
    name: 'the address of the settings page stays what we went to',
    file: routes,
    check: ({ page: { location } }) =>
      isGmail(location.href) && isAccountsSettings(location)
        ? held()
        : failed(
            'Gmail leads elsewhere now: isAccountsSettings and the sentinel do not know the new address',
          ),
  },
  {
    name: 'the address names the account’s slot',
    file: routes,
    check: ({ page: { location } }) =>
      location.pathname.startsWith(slotOf(location))
        ? held(slotOf(location))
        : failed('slotOf reads no slot out of this address, so our links may lead to another account'),
  },
  {
    name: 'html[lang] says the language',
    file: 'lib/gmail/page-language.ts',
    check: ({ page: { documentElement, body } }) =>
      documentElement.lang || body.lang
        ? held(documentElement.lang || body.lang)
        : failed('neither html nor body has a lang: readPageLanguage falls back on words and the browser'),
  },
  {
    name: 'the signed-in address is read',
    file: 'lib/gmail/page-facts.ts',
    check: ({ page }) => {
      if (!readGmailAddress(page)) return failed('neither the meta element nor the title names an address');
      return held(
        page.querySelector('meta[name="og-profile-acct"]') ? 'from the meta element' : 'from the title',
      );
    },
  },
  {
    name: 'the page is known as Gmail’s settings',
    file: 'lib/gmail/section.ts',
    check: ({ reading }) =>
      reading.pageStands
        ? held()
        : failed(
            'readSection sees no setting, no label and no list: without that nothing can be called missing',
          ),
  },
  {
    name: 'the section “Check mail from other accounts” is found',
    file: 'lib/gmail/section.ts',
    check: ({ reading }) =>
      reading.sectionSeen
        ? held()
        : notSeen('neither its name, its “add” link nor a row: missing is a normal state since 2026'),
  },
];

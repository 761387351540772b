import type { FetchedRow } from '../accounts-list/fetched-accounts';
import { checkNowOf, findAddLink, findSaveButton } from '../find-spot';
import { labelOfControl } from '../page/controls';
import { isControl, textUnits, tidy } from '../page/text';
import { labelOfField } from '../pop-form/field-label';
import type { PopForm } from '../pop-form/pop-form';
import type { PageWords } from './page-words';

/** The longest name we take for one: a box of the POP form has a whole sentence. */
const wordCap = 120;

/** The names that the settings page shows. */
export function readSectionWords(rows: FetchedRow[], page: Document = document): PageWords {
  // while Gmail checks, the control has another label
  const checkNow = rows
    .filter(({ account }) => account.state !== 'checking')
    .map(checkNowOf)
    .find((control) => control !== undefined);
  return words({
    accountsTab: tabName(page),
    fetchSection: rows[0] && sectionName(rows[0]),
    addAccount: findAddLink(rows)?.label,
    checkNow: checkNow?.label,
    editLabel: rows.find(({ editLink }) => editLink)?.editLink?.label,
  });
}

/** The names that the account's window shows. */
export function readFormWords(form: PopForm): PageWords {
  const save = findSaveButton(form);
  return words({
    password: labelOfField(form.password),
    leaveCopy: form.leaveCopy && labelOfField(form.leaveCopy),
    useSsl: form.ssl && labelOfField(form.ssl),
    saveChanges: save && labelOfControl(save),
  });
}

/** All names that show a form's language. */
export const allFormWords = (form: PopForm): string[] => [
  labelOfField(form.username),
  ...Object.values(readFormWords(form)),
];

/** As texts of ours put them in: without the colon, the dot or the dots at their end. */
const words = (read: Partial<Record<keyof PageWords, string | undefined>>): PageWords =>
  Object.fromEntries(
    Object.entries(read).flatMap(([name, text = '']) => {
      const word = tidy(text).replace(/[\s:：.。…]+$/u, '');
      return word === '' || word.length > wordCap ? [] : [[name, word]];
    }),
  );

// the settings' own tabs link to each other; where several links lead here with other words, none is the tab for sure
function tabName(page: Document): string | undefined {
  const links = [...page.querySelectorAll('a[href$="#settings/accounts"]')].filter(isControl);
  const names = new Set(links.map(labelOfControl).filter((name) => name !== ''));
  return names.size === 1 ? [...names][0] : undefined;
}

// the label before the list; a link such as "Learn more" stands in it as well and is no part of the name
function sectionName({ group }: FetchedRow): string | undefined {
  const [first] = textUnits(group.setting, (element) => element === group.container);
  return first && group.label.startsWith(first.text) ? first.text : undefined;
}

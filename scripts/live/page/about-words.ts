import { labelOfControl } from '../../../lib/gmail/page/controls';
import { labelOfField } from '../../../lib/gmail/pop-form/field-label';
import type { PopForm } from '../../../lib/gmail/pop-form/pop-form';
import { findPageSpot } from '../../../lib/gmail/spots';
import {
  addPhrases,
  checkNowPhrases,
  deletePhrases,
  editPhrases,
  fieldPhrases,
  holds,
  sectionPhrases,
} from '../../../lib/gmail/words/phrases';
import { type Expectation, failed, held, notSeen } from './finding';
import type { SettingsSeen, WindowSeen } from './seen';

/** Words for one control, and the words the page has for it. */
interface Words<Seen> {
  what: string;
  phrases: readonly string[];
  read: (seen: Seen) => string[];
}

const onSettings: Words<SettingsSeen>[] = [
  {
    what: 'the section',
    phrases: sectionPhrases,
    read: ({ rows }) => rows.slice(0, 1).map(({ group }) => group.label),
  },
  {
    what: '“edit info”',
    phrases: editPhrases,
    read: ({ rows }) => rows.flatMap(({ account }) => account.editLabel ?? []),
  },
  {
    what: '“delete”',
    phrases: deletePhrases,
    read: ({ rows }) => rows.slice(0, 1).flatMap(({ row }) => row.controls.map(({ label }) => label)),
  },
  {
    what: '“Check mail now”',
    phrases: checkNowPhrases,
    read: ({ rows }) => rows.flatMap(({ row }) => row.controls.map(({ label }) => label)),
  },
  {
    what: '“Add a mail account”',
    phrases: addPhrases,
    read: ({ rows }) => {
      const add = findPageSpot(rows, '', 'add-link');
      return add ? [labelOfControl(add)] : [];
    },
  },
];

const field = (what: string, name: keyof typeof fieldPhrases): Words<WindowSeen> => ({
  what,
  phrases: fieldPhrases[name],
  read: ({ form }) => labelsOf(form, name),
});

const labelsOf = (form: PopForm | undefined, name: keyof typeof fieldPhrases): string[] => {
  const element = form?.[name];
  return element ? [labelOfField(element)] : [];
};

const inWindow: Words<WindowSeen>[] = [
  field('the user name', 'username'),
  field('the port', 'port'),
  field('the copy on the server', 'leaveCopy'),
];

// the lists promise English; another language may have what no public source gave away
const expectationOf = <Seen extends { page: Document }>({
  what,
  phrases,
  read,
}: Words<Seen>): Expectation<Seen> => ({
  name: `the word for ${what} is a known one`,
  file: 'lib/gmail/phrases.ts',
  check: (seen) => {
    const there = read(seen);
    if (there.length === 0) return notSeen('it is not on this page');
    if (there.some((words) => holds(words, phrases))) return held();
    const language = seen.page.documentElement.lang;
    const says = `the page’s own word is none of ours: add it to the list of ${what}`;
    return /^en\b/i.test(language) ? failed(says) : notSeen(`${language || 'unknown language'}: ${says}`);
  },
});

/** Words on the settings page by which things are told apart, beside other signs. */
export const aboutSettingsWords = onSettings.map(expectationOf);

/** Words in the window. */
export const aboutWindowWords = inWindow.map(expectationOf);

import { signalsOf, windowSignals } from '../../../lib/gmail/accounts-list/error-signals';
import * as phrases from '../../../lib/gmail/words/phrases';

/** Gmail's own words by the kind of text they are; the tests put them back where a snapshot names the kind. */
export const phrasesOf: Record<string, readonly string[]> = {
  section: phrases.sectionPhrases,
  'other-section': phrases.otherSectionPhrases,
  add: phrases.addPhrases,
  'check-now': phrases.checkNowPhrases,
  checking: phrases.checkingPhrases,
  edit: phrases.editPhrases,
  delete: phrases.deletePhrases,
  username: phrases.fieldPhrases.username,
  port: phrases.fieldPhrases.port,
  'leave-copy': phrases.fieldPhrases.leaveCopy,
};
const partsOfTexts = ['section', 'other-section', 'checking', 'leave-copy'];

const otherKinds: Record<string, (text: string, at: Element) => boolean> = {
  // every label of the window has the word POP: alone it makes no error
  error: (text, at) => signalsOf([{ text, elements: [at] }], windowSignals, false).flat().length > 0,
  named: (text) => /^[^@]{1,80}[<(（]\S+@/.test(text),
  sentence: (text) => /\S\s+\S+\s+\S/.test(text),
};

/** All that a snapshot may call a text. */
export const textKinds = [...Object.keys(phrasesOf), ...Object.keys(otherKinds)];

/** The kinds of a text; of a field's value nothing but POP's two ports, by which the field is recognised. */
export function kindsOf(text: string, at: Element): string[] {
  if (at.localName === 'input') return ['110', '995'].filter((port) => port === text.trim());
  return textKinds.filter((kind) => {
    const { [kind]: list } = phrasesOf;
    if (!list) return otherKinds[kind]?.(text, at);
    return (partsOfTexts.includes(kind) ? phrases.holds : phrases.isOneOf)(text, list);
  });
}

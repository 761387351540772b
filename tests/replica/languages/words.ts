/** How sure we are of a word: A three sources, B two, C one, I inference, S synthetic (stands for an unknown word). */
export type Mark = 'A' | 'B' | 'C' | 'I' | 'S';

/** The texts of Gmail's pages that the replica shows. `{n}` stands for a number. */
export const wordKeys = [
  'tab',
  'filtersTab',
  'changeAccount',
  'usingWork',
  'importMail',
  'sendAs',
  'section',
  'grant',
  'learnMore',
  'add',
  'checkNow',
  'checking',
  'edit',
  'remove',
  'viewHistory',
  'lastChecked',
  'noMail',
  'makeDefault',
  'sentThrough',
  'importLink',
  'frame',
  'returned',
  'username',
  'password',
  'server',
  'port',
  'leaveCopy',
  'ssl',
  'label',
  'archive',
  'addAccount',
  'saveChanges',
  'newLabel',
  'next',
  'cancel',
  'emailAddress',
  'gmailify',
  'importPop',
  'settingsFor',
  'sendAsQuestion',
  'yes',
  'no',
  'saved',
] as const;

export type WordKey = (typeof wordKeys)[number];
export type Words = Record<WordKey, string>;
/** Known words, each with its mark. */
export type MarkedWords = Partial<Record<WordKey, readonly [text: string, mark: Mark]>>;
export type Script = keyof typeof syllables;

/** One language of the replica. */
export interface Language {
  /** As `html[lang]` would say it. */
  tag: string;
  /** In which script the stand-ins for unknown words are written. */
  script: Script;
  words: MarkedWords;
}

const syllables = {
  latin: 'zub vax qui plo dri nuk wem fip',
  cyrillic: 'жуб вак цри пло дюм нук зем фип',
  kana: 'ヌポ ゼル ミャ ヲク ヂョ ペム ゾワ ニュ',
  hangul: '뷁 쿰 퐈 룰 뎝 밋 쏴 콩',
  han: '甲 乙 丙 丁 戊 己 庚 辛',
  arabic: 'زوب فاق قوي بلو دري نوك ويم فيب',
  hebrew: 'זוב וקס קוי פלו דרי נוק ומם פיפ',
  persian: 'ژوپ گاچ پژو چگی ژرد پوگ گیم چپو',
  greek: 'ζουβ βαξ κφι πλω δρυ νουκ ψεμ φιπ',
  devanagari: 'ज़ूब वाक्ष क्वी प्लो ड्री नुक वेम फ़िप',
  thai: 'ซุบ แวก ควี โพล ดรี นุก เว็ม ฟิป',
  georgian: 'ზუბ ვახ ყვი პლო დრი ნუკ წემ ფიპ',
};

// "SSL", "POP" and "POP3" stay Latin in every language seen; numbers must survive too.
const latinRemains: Partial<Record<WordKey, string>> = {
  server: 'POP',
  ssl: 'SSL',
  importPop: 'POP3',
  frame: 'POP3',
  lastChecked: '{n}',
};

/** A nonsense word that stands for a text nobody has seen in this language: the same one for the same key. */
function pseudoWord(script: Script, key: WordKey): string {
  const parts = syllables[script].split(' ');
  const at = wordKeys.indexOf(key);
  const word = [parts[at % 8], parts[(at >> 3) % 8], parts[(at * 3) % 8]].join('');
  const latin = latinRemains[key];
  return latin ? `${word} (${latin})` : word;
}

/** All texts of a language, stand-ins included. */
export function allWords({ script, words }: Language): Words {
  const entries = wordKeys.map((key) => [key, words[key]?.[0] ?? pseudoWord(script, key)]);
  return Object.fromEntries(entries) as Words;
}

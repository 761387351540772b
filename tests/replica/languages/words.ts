import { english } from './en.ts';

/** How sure we are of a word: A three sources, B two, C one, I inference, S synthetic (stands for an unknown word). */
export type Mark = 'A' | 'B' | 'C' | 'I' | 'S';

/** Known words, each with its mark. `{n}` stands for a number, `{address}` for the account's address. */
export type MarkedWords = Readonly<Record<string, readonly [text: string, mark: Mark]>>;
export type WordKey = keyof typeof english;
export type Words = Record<WordKey, string>;
export type Script = keyof typeof syllables;

/** One language of the replica. */
export interface Language {
  /** As in `html[lang]`. */
  tag: string;
  /** In which script the stand-ins for unknown words are written. */
  script: Script;
  words: Partial<Record<WordKey, readonly [text: string, mark: Mark]>>;
  /** The POP window shows the menu of labels under its text instead of behind it. */
  menuBelow?: boolean;
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

// "SSL", "POP" and "POP3" stay Latin in every language seen; numbers and addresses must survive too.
const remains = /SSL|TLS|SMTP|POP3?|\{\w+\}/;
const wordKeys = Object.keys(english) as WordKey[];

/** A nonsense word that stands for a text nobody has seen in this language: the same one for the same key. */
function pseudoWord(script: Script, key: WordKey): string {
  const parts = syllables[script].split(' ');
  const at = wordKeys.indexOf(key);
  const word = [parts[at % 8], parts[(at >> 3) % 8], parts[(at * 3) % 8]].join('');
  const [latin] = remains.exec(english[key][0]) ?? [];
  return latin ? `${word} (${latin})` : word;
}

/** All texts of a language, stand-ins included. The window's header is the link's name unless another one is known. */
export function allWords({ script, words }: Language): Words {
  const header = words.header ?? words.add;
  const title = header && ([`Gmail - ${header[0]}`, 'I'] as const);
  const known = { ...words, ...(header && { header }), title: words.title ?? title };
  const entries = wordKeys.map((key) => [key, known[key]?.[0] ?? pseudoWord(script, key)]);
  return Object.fromEntries(entries) as Words;
}

import type { ComponentChildren } from 'preact';
import type { Glossed, Values } from '../../lib/i18n/translator';
import type { Picture, PictureRow, PictureWord } from '../../lib/remedies/picture';

export interface StepPictureProps {
  picture: Picture;
  /** What the words of texts stand for: labels, and the account's own values. */
  words: Values;
  isRtl: boolean;
}

const width = 320;
const barHeight = 26;
const rowHeight = 32;
const inset = 14;

/** Where to click, drawn: a schematic window with the words that the reader sees there. The step's text says the same. */
export function StepPicture({ picture, words, isRtl }: StepPictureProps) {
  const height = barHeight + picture.rows.length * rowHeight + 8;
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      direction={isRtl ? 'rtl' : 'ltr'}
    >
      <rect class="picture-window" x={1} y={1} width={width - 2} height={height - 2} rx={8} />
      <path class="picture-line" d={`M1 ${barHeight}H${width - 1}`} />
      <text class="picture-site" x={isRtl ? width - inset : inset} y={17}>
        {wordOf(picture.site, words).text}
      </text>
      {picture.rows.map((row, index) => (
        <g key={index} transform={`translate(0 ${barHeight + 4 + index * rowHeight})`}>
          <Row row={row} word={'word' in row ? wordOf(row.word, words) : none} isRtl={isRtl} />
        </g>
      ))}
    </svg>
  );
}

// what a picture must not show, or cannot know
const masks: Record<string, string> = { password: '•'.repeat(16), code: '•'.repeat(6) };

const none: Glossed = { text: '' };

function wordOf(word: PictureWord, words: Values): Glossed {
  if ('english' in word) return { text: word.english };
  const found = 'value' in word ? (masks[word.value] ?? words[word.value]) : words[word.label];
  return typeof found === 'object' ? found : { text: String(found ?? '') };
}

interface RowProps {
  row: PictureRow;
  word: Glossed;
  isRtl: boolean;
}

/** One thing on the drawn screen. */
function Row({ row, word: { text, gloss }, isRtl }: RowProps) {
  /** A length from the side where reading starts, as a place from the left. */
  const from = (start: number, size = 0) => (isRtl ? width - start - size : start);
  if (row.kind === 'line') {
    return <rect class="picture-filler" x={from(inset, 180)} y={12} width={180} height={8} rx={4} />;
  }
  const { marks, textAt, room, glossAt } = shapes[row.kind](from);
  return (
    <>
      {row.here && <rect class="picture-here" x={5} y={1} width={width - 10} height={rowHeight - 2} rx={7} />}
      {marks}
      <text
        class={`picture-${row.kind}`}
        x={from(textAt)}
        y={gloss && !glossAt ? 15 : 21}
        {...narrowed(text, room)}
      >
        {text}
      </text>
      {gloss && (
        <text
          class="picture-gloss"
          x={from(glossAt ?? textAt)}
          y={glossAt ? 21 : 27}
          {...narrowed(gloss, room)}
        >
          {gloss}
        </text>
      )}
    </>
  );
}

interface Shape {
  marks?: ComponentChildren;
  /** Where the text begins, from the side where reading starts. */
  textAt: number;
  /** How wide the text, and its gloss, may be. */
  room: number;
  /** Where a gloss begins that does not stand below the text. */
  glossAt?: number;
}

const shapes: Record<
  Exclude<PictureRow['kind'], 'line'>,
  (from: (start: number, size?: number) => number) => Shape
> = {
  switch: (from) => ({
    marks: (
      <>
        <rect class="picture-on" x={from(inset, 28)} y={9} width={28} height={15} rx={7.5} />
        <circle class="picture-knob" cx={from(inset + 20)} cy={16.5} r={5} />
      </>
    ),
    textAt: inset + 38,
    room: width - 2 * inset - 38,
  }),
  box: (from) => ({
    marks: (
      <>
        <rect class="picture-on" x={from(inset, 15)} y={9} width={15} height={15} rx={3} />
        <path class="picture-tick" d={`M${from(inset, 15) + 3.5} 16.5l3 3.5 5-7`} />
      </>
    ),
    textAt: inset + 24,
    room: width - 2 * inset - 24,
  }),
  choice: (from) => ({
    marks: (
      <>
        <circle class="picture-outline" cx={from(inset + 7.5)} cy={16.5} r={7} />
        <circle class="picture-on" cx={from(inset + 7.5)} cy={16.5} r={3.5} />
      </>
    ),
    textAt: inset + 24,
    room: width - 2 * inset - 24,
  }),
  button: (from) => ({
    marks: <rect class="picture-outline" x={from(inset, 150)} y={4} width={150} height={25} rx={12.5} />,
    textAt: inset + 14,
    room: 122,
    glossAt: inset + 160,
  }),
  field: (from) => ({
    marks: <rect class="picture-outline" x={from(inset, 240)} y={4} width={240} height={25} rx={4} />,
    textAt: inset + 8,
    room: 224,
  }),
  link: () => ({ textAt: inset, room: width - 2 * inset }),
};

// close enough for a drawing: East Asian signs are square, others about half as wide as high
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/.test(char) ? 13 : 7.2), 0);

/** Narrows a text that is wider than its room. */
const narrowed = (text: string, room: number) =>
  widthOf(text) > room ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' as const } : {};

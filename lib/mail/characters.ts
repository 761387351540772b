/** Every way a line can end; `\r\n` counts as one. */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/** Blanks that take up room, the non-breaking ones and the tab included. */
const space = /[\t\p{Zs}]/gu;

// Half a surrogate pair is counted here: left in, two halves could join into another character once the rest is gone.
const invisible = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const count = (value: string, pattern: RegExp) => value.match(pattern)?.length ?? 0;

/** How many characters of each unwanted kind stand in `value`. */
export interface Blanks {
  spaces: number;
  lineBreaks: number;
  /** Zero-width characters, direction marks, soft hyphens, byte order marks, control characters. */
  invisible: number;
}

export function countBlanks(value: string): Blanks {
  return {
    spaces: count(value, space),
    lineBreaks: count(value, lineBreak),
    invisible: count(value, invisible),
  };
}

/** `value` without invisible characters; spaces and line breaks stay. */
export function withoutInvisible(value: string): string {
  return value.replace(invisible, '');
}

/** `value` without white space, line breaks and invisible characters. Applying it twice changes nothing more. */
export function withoutBlanks(value: string): string {
  return withoutInvisible(value).replace(lineBreak, '').replace(space, '');
}

/** Length as a reader counts it: in characters, not in UTF-16 units. */
export function characterCount(value: string): number {
  let length = 0;
  for (const _ of value) length += 1;
  return length;
}

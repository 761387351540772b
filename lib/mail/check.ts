/** `empty`: nothing typed yet. */
export type CheckState = 'ok' | 'wrong' | 'empty';

/** The verdict on one field of Gmail's POP form. */
export interface Check<P> {
  state: CheckState;
  /** What is wrong; never empty when `state` is `wrong`. */
  problems: P[];
  /** Worth a remark, but no reason to call the field wrong. */
  remarks: P[];
}

/** A check out of its findings: wrong as soon as there is a problem. */
export function checked<P>(problems: P[], remarks: P[] = []): Check<P> {
  return { state: problems.length > 0 ? 'wrong' : 'ok', problems, remarks };
}

/** The check of a field without anything in it. */
export function emptyCheck<P>(): Check<P> {
  return { state: 'empty', problems: [], remarks: [] };
}

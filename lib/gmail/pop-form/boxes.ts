import { fieldPhrases, holds } from '../words/phrases';
import { isBox, isMenu, type NamedField } from './fields';
import type { PortField } from './port-field';

/** The check-boxes of the POP form that we fill in, and whether they show that it is one. */
export interface Boxes {
  ssl?: HTMLInputElement;
  leaveCopy?: HTMLInputElement;
  /** Only the POP form has as many, with a menu of labels among them or with words that are known to be its own. */
  arePop: boolean;
}

const knownBoxes = [...fieldPhrases.leaveCopy, ...fieldPhrases.labelIncoming, ...fieldPhrases.archive];

/**
 * The form's boxes: leave a copy, SSL, label (with a menu), archive. Known by their words, else by their place.
 * @param below the fields behind the password
 */
export function findBoxes(below: NamedField[], port: PortField): Boxes {
  const boxes = below.filter(isBox);
  const places = boxes.map((box) => below.indexOf(box));
  const [first = 0] = places;
  const menuAt = below.findIndex((one, at) => at > first && isMenu(one) && one.field !== port);
  const areMany = boxes.length > 2;
  const areKnown = boxes.some(({ label }) => holds(label, knownBoxes));
  const portIsAbove = below.findIndex(({ field }) => field === port) < first;
  const areInOrder = portIsAbove && boxes.length === 4 && places.filter((at) => at < menuAt).length === 3;
  const ssl =
    boxes.find(({ label }) => /\b(?:SSL|TLS)\b/i.test(label)) ?? (areInOrder ? boxes[1] : undefined);
  const known = boxes.find(({ label }) => holds(label, fieldPhrases.leaveCopy));
  const leaveCopy = known ?? (areMany && ssl === boxes[1] ? boxes[0] : undefined);
  return {
    ...(ssl && { ssl: ssl.field }),
    ...(leaveCopy && { leaveCopy: leaveCopy.field }),
    arePop: areMany && (menuAt > 0 || areKnown),
  };
}

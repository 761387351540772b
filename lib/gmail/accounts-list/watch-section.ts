import { allowance } from '../../allowance';
import { inSlices, onFrame, type Steps } from '../../steps';
import { isElement } from '../page/text';
import { ownElements } from '../selectors';
import { readingSection, type SectionPart, type SectionReading } from './section';

export interface WatchOptions {
  page?: Document;
  /** Ends the watching. */
  signal: AbortSignal;
  /** How long the page must not change before something counts as missing, in milliseconds. */
  stillFor?: number;
}

/**
 * A page that changes all the time has no more than this part of its time taken (what our hints cost it in layout and
 * painting comes to about twice as much again); one that builds itself up in steps is followed at once.
 */
const usual = { share: 1 / 120, most: 60, longest: 5000 };

/** What the owner of a watch may do with it. */
export interface SectionWatch {
  readAgain: () => void;
  /** Tells of time that was spent on a reading elsewhere, in milliseconds: the next one waits the longer. */
  spend: (took: number) => void;
}

/**
 * Reads the section now and after each change of it until `signal` ends the watching. `isStill` tells that nothing has
 * changed for `stillFor`. As long as the section is not there, the whole page is observed; then the section alone, and
 * of the elements around it only whether they still hold it. A long list is read in slices.
 */
export function watchSection(
  onReading: (reading: SectionReading, isStill: boolean) => void,
  { page = document, signal, stillFor = 10_000 }: WatchOptions,
): SectionWatch {
  let part: SectionPart | undefined;
  let cancel: (() => void) | undefined;
  let stillness: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isOutdated = false;
  const observer = new MutationObserver((records) => records.some(isForeign) && schedule());

  const { spend, wait } = allowance(usual);
  const read = async (isStill = false) => {
    if (isReading) return;
    isReading = true;
    isOutdated = false;
    clearTimeout(stillness);
    let slices = 0;
    const onSlice = (took: number) => {
      slices += 1;
      spend(took);
    };
    const reading = await inSlices(readingAround(page, part), { signal, onSlice }).finally(() => {
      isReading = false;
    });
    if (!reading) return;
    // while it was read in slices, nobody observed what is new to us
    if (aim(reading) && slices > 1) isOutdated = true;
    onReading(reading, isStill);
    if (signal.aborted) return;
    if (reading.rows.length === 0 && !isStill) stillness = setTimeout(() => void read(true), stillFor);
    if (isOutdated) schedule();
  };
  const schedule = () => {
    isOutdated = true;
    if (isReading) return;
    cancel ??= later(() => {
      cancel = undefined;
      void read();
    });
  };
  // rows that are rebuilt get their hints back before they are drawn without them; what is new is read at once
  const later = (act: () => void): (() => void) => {
    const time = wait();
    if (part && time === 0 && !page.hidden) return onFrame(act);
    const timer = setTimeout(act, time);
    return () => clearTimeout(timer);
  };
  const observe = (root?: Element) => {
    observer.disconnect();
    observer.observe(root ?? page.body, { subtree: true, childList: true, characterData: true });
    for (let around = root?.parentElement; around; around = around.parentElement) {
      observer.observe(around, { childList: true });
    }
  };
  const aim = ({ rows, otherLabels }: SectionReading): boolean => {
    const settings = new Set(rows.map(({ group }) => group.setting));
    const [root] = settings.size === 1 ? settings : [];
    if (part?.root === root) return false;
    part = root && { root, otherLabels };
    observe(root);
    return true;
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
    clearTimeout(stillness);
  });
  if (!signal.aborted) {
    observe();
    void read();
  }
  return { readAgain: schedule, spend };
}

// where the known part has no account any more, the list may have moved
function* readingAround(page: Document, part?: SectionPart): Steps<SectionReading> {
  const reading = part?.root.isConnected ? yield* readingSection(page, part) : undefined;
  return reading?.rows.length ? reading : yield* readingSection(page);
}

// what we add ourselves is no change of the page; that it was taken away is one
const isForeign = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type !== 'childList' ||
  removedNodes.length > 0 ||
  [...addedNodes].some((node) => !(isElement(node) && node.matches(ownElements)));

import { isPlainAt } from './hit-test';

/** Knows of buttons in a Gmail page whether the person who presses one can see it. */
export interface PlainSight {
  /** Watches a button from now on. */
  watch: (button: HTMLElement | null) => void;
  /**
   * Whether the person who clicked could see the button, before and while they did: it was neither covered nor see-through.
   * A key press goes to the button that has the focus and needs no sight.
   */
  wasSeen: (click: MouseEvent) => Promise<boolean>;
}

interface Watched {
  /** In plain sight when the pointer moved over it last, and when it was pressed: a page may change just before. */
  atMove: boolean;
  atPress: boolean;
  /** What Chromium reported last; absent as long as it has not, or while the button is scrolled away. */
  isVisible?: boolean;
}

// https://w3c.github.io/IntersectionObserver/v2/ knows better than any hit test what is painted over what; Chromium only
const canTrack = 'trackVisibility' in IntersectionObserver.prototype;
const tracking = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
type TrackedEntry = IntersectionObserverEntry & { isVisible: boolean };

/** A report comes up to `delay` late, and nothing is reported where nothing changes. */
const patience = 400;

/** Begins to watch buttons, until `signal` ends it. */
export function plainSight(signal: AbortSignal): PlainSight {
  const watched = new WeakMap<EventTarget, Watched>();
  const reports = new EventTarget();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, isVisible } of entries as TrackedEntry[]) {
      const at = watched.get(target);
      if (at && isIntersecting) at.isVisible = isVisible;
      else if (at) delete at.isVisible;
    }
    reports.dispatchEvent(new Event('report'));
  }, tracking);
  signal.addEventListener('abort', () => observer.disconnect());

  const watch = (button: HTMLElement | null) => {
    if (!button || watched.has(button)) return;
    const at: Watched = { atMove: true, atPress: true };
    watched.set(button, at);
    const listen = { passive: true, signal };
    const onMove = (event: MouseEvent) => {
      const how = event.type === 'pointerenter' || !at.atMove ? 'thorough' : 'quick';
      at.atMove = isPlainAt(button, event, how);
    };
    for (const type of ['pointerenter', 'pointermove'] as const)
      button.addEventListener(type, onMove, listen);
    const onPress = (event: MouseEvent) => {
      at.atPress = isPlainAt(button, event, 'thorough');
    };
    button.addEventListener('pointerdown', onPress, listen);
    if (canTrack) observer.observe(button);
  };
  // no report yet: the hit test alone decides
  const isReportedVisible = async (at: Watched) => {
    const deadline = AbortSignal.timeout(patience);
    while (at.isVisible === false && !deadline.aborted) await nextReport(reports, deadline);
    return at.isVisible !== false;
  };
  const wasSeen = async (click: MouseEvent) => {
    const button = click.currentTarget as HTMLElement;
    if (isByKey(click)) return true;
    const at = watched.get(button) ?? { atMove: true, atPress: true };
    const isPlain = at.atMove && at.atPress && isPlainAt(button, click, 'thorough');
    // pressed again without a move: what lay over it then may be gone since
    at.atMove = true;
    if (!isPlain) return false;
    return await isReportedVisible(at);
  };
  return { watch, wasSeen };
}

const nextReport = (reports: EventTarget, deadline: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    reports.addEventListener('report', () => resolve(), { once: true });
    deadline.addEventListener('abort', () => resolve(), { once: true });
  });

const isByKey = ({ detail }: MouseEvent): boolean => detail === 0;

import { buttonSelector } from '../gmail/selectors';

/**
 * Calls `onSaved` with what `judge` returned when the form was sent: a submit that nobody cancelled, or the page going
 * away after a script sent the form or, where there is no form element, after a click on a button. A script that merely
 * reads the form sends nothing.
 */
export function watchSaving<Judgement>(
  scope: HTMLElement,
  judge: () => Judgement,
  onSaved: (judgement: Judgement) => void,
  signal: AbortSignal,
): void {
  const listen = { capture: true, passive: true, signal };
  const onceGone = () => {
    const judgement = judge();
    addEventListener('pagehide', () => onSaved(judgement), { once: true, signal });
  };
  if (!(scope instanceof HTMLFormElement)) {
    const onClick = ({ target, isTrusted }: MouseEvent) => {
      if (isTrusted && (target as Element).closest?.(buttonSelector)) onceGone();
    };
    document.addEventListener('click', onClick, listen);
    return;
  }
  // on the window and without capture, so after the page's own handlers, which may cancel it
  addEventListener(
    'submit',
    (event) => event.target === scope && !event.defaultPrevented && onSaved(judge()),
    { passive: true, signal },
  );
  // form.submit() fires no submit event; reading the form with FormData fires this one as well
  scope.addEventListener('formdata', onceGone, listen);
}

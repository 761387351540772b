import { browser } from 'wxt/browser';
import { Panel } from '../../components/form-helper/Panel';
import panelStyles from '../../components/form-helper/panel.css?inline';
import pageStyles from '../../components/shared/in-gmail.css?inline';
import { fillPopForm, rewritePassword, type Undo } from '../gmail/pop-form/fill';
import { findPopForm, type PopForm, readPopForm } from '../gmail/pop-form/pop-form';
import { readPopWindow } from '../gmail/pop-form/pop-window';
import { findFormSpot } from '../gmail/spots';
import { readPageLanguage } from '../gmail/words/page-language';
import { allFormWords, readFormWords } from '../gmail/words/read-page-words';
import { translator } from '../i18n/translator';
import { cleanPassword, makesAppPasswords } from '../mail/app-password';
import { checkForm, type FormChecks } from '../mail/form-checks';
import { formValues } from '../mail/form-values';
import type { FormAnswer, ScriptMessage } from '../messaging/answers';
import { askBackground, openGuide, tell } from '../messaging/background-client';
import type { Sighting } from '../remedies/sightings';
import { keepAwake } from './keep-awake';
import { isAlive, lifetimeOf } from './lifetime';
import { plainSight } from './plain-sight';
import { pointAt } from './pointer';
import { type OwnElement, ownElement, removeLeftovers } from './shadow-host';

const panelName = 'pop-doctor-panel';

/** Stands beside Gmail's POP form, and does nothing on any other page. */
export async function startFormScript(): Promise<void> {
  const { signal } = lifetimeOf('pop-form');
  removeLeftovers(panelName);
  const form = findPopForm();
  if (!form) return;
  const asked = ask(form).catch(() => undefined);
  // this page has nothing else to do meanwhile, and the first drawing of all takes the longest: 7 ms the person need not wait
  const own = ownElement(panelName, pageStyles + panelStyles);
  own.draw(<p class="panel" />);
  const answer = await asked;
  if (answer && !signal.aborted) helpWith(form, answer, own, signal);
}

const ask = (form: PopForm, chosen?: string): Promise<FormAnswer> => {
  const { addresses, error } = readPopWindow(form);
  return askBackground({
    type: 'form-seen',
    language: readPageLanguage(document, allFormWords(form)),
    addresses: addresses.slice(0, 50),
    server: form.server.value.slice(0, 300),
    words: readFormWords(form),
    ...(chosen && { chosen }),
    ...(error && { error }),
  });
};

function helpWith(form: PopForm, first: FormAnswer, own: OwnElement, signal: AbortSignal): void {
  let answer = first;
  let undo: Undo | undefined;
  let wasUnseen = false;
  const { locale, texts } = first.speech;
  const t = translator(locale, texts);
  const values = () => answer.address && formValues(answer.address, answer.provider);

  const judge = () =>
    checkForm({ ...readPopForm(form), password: form.password.value }, answer.address ?? '', answer.provider);
  let told = '';
  const draw = () => {
    const checks = judge();
    const state = sightingsOf(checks);
    if (state.length > 0 && told !== state.join()) {
      told = answer.address ? state.join() : '';
      tellState(answer, state);
    }
    own.draw(
      <Panel
        answer={answer}
        checks={checks}
        canFill={Boolean(values())}
        canUndo={undo !== undefined}
        canClean={
          checks.password.state === 'wrong' && cleanPassword(form.password.value) !== form.password.value
        }
        t={t}
        locale={locale}
        onFill={fill}
        onUndo={takeBack}
        onClean={clean}
        watch={sight.watch}
        wasUnseen={wasUnseen}
        onAddress={(address) => void choose(address)}
        onOpenGuide={() => void openGuide(answer.address, answer.diagnosis?.remedies[0])}
      />,
    );
  };
  const sight = plainSight(signal);
  // only where the person can see what they press: a page may lay something over our button
  const change = (act: () => void) => async (click: MouseEvent) => {
    wasUnseen = !(await sight.wasSeen(click));
    if (!wasUnseen && !signal.aborted) act();
    draw();
  };
  const fill = change(() => {
    const fillIn = values();
    if (!fillIn) return;
    const { leaveCopy, ...rest } = fillIn;
    const undoThis = fillPopForm(form, { ...rest, ...(leaveCopy && { leaveCopy }) });
    // a second filling changes nothing of what the first one found
    undo ??= undoThis;
  });
  const takeBack = change(() => {
    undo?.();
    undo = undefined;
  });
  const clean = change(() => rewritePassword(form, cleanPassword));
  const choose = async (address: string) => {
    answer = await ask(form, address).catch(() => answer);
    draw();
  };

  for (const type of ['input', 'change']) {
    form.scope.addEventListener(type, draw, { signal, passive: true });
  }
  const onMessage = (message: unknown, _sender: unknown, reply: (isShown: boolean) => void) => {
    const { type, address, spot } = (message ?? {}) as Partial<ScriptMessage & { type: 'point' }>;
    if (type !== 'point' || !address || address !== answer.address) return;
    pointAt((spot && findFormSpot(form, spot)) ?? form.scope, signal);
    reply(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  keepAwake(form.scope, () => tellState(answer, []), signal);
  watchSaving(form, () => tellSaved(answer, judge().password.state === 'ok'), signal);
  form.scope.parentElement?.insertBefore(own.host, form.scope);
  own.settle(locale);
  draw();
  signal.addEventListener('abort', () => {
    own.remove();
    if (isAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

function tellState({ address }: FormAnswer, seen: Sighting[]): void {
  if (address) void tell({ type: 'form-state', address, sightings: seen });
}

function sightingsOf({ password, ...settings }: FormChecks): Sighting[] {
  const isRight = Object.values(settings).every(({ state }) => state === 'ok');
  return [
    ...(isRight ? (['settings-right'] as const) : []),
    ...(password.state === 'ok' ? (['password-well-formed'] as const) : []),
  ];
}

// a password that a person thought up has no form it could be right in: its refusal proves nothing
function tellSaved({ address, provider }: FormAnswer, isFine: boolean): void {
  const wellFormed = isFine && makesAppPasswords(provider);
  if (address) void tell({ type: 'saved', address, wellFormed });
}

// formdata fires for a page that sends the form by script as well; without a form element any button may send it
function watchSaving(form: PopForm, onSave: () => void, signal: AbortSignal): void {
  const listen = { capture: true, passive: true, signal };
  if (form.scope instanceof HTMLFormElement) {
    for (const type of ['submit', 'formdata']) form.scope.addEventListener(type, onSave, listen);
    return;
  }
  const buttons = 'button, input[type="button"], input[type="submit"], [role="button"]';
  document.addEventListener(
    'click',
    ({ target, isTrusted }) => {
      if (isTrusted && (target as Element).closest?.(buttons)) onSave();
    },
    listen,
  );
}

import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Panel } from '../../components/form-helper/Panel';
import panelStyles from '../../components/form-helper/panel.css?inline';
import inGmailStyles from '../../components/shared/in-gmail.css?inline';
import { caps } from '../gmail/caps';
import { findFormSpot } from '../gmail/find-spot';
import { fillPopForm, rewritePassword, type Undo } from '../gmail/pop-form/fill';
import { findPopForm, type PopForm, readPopForm } from '../gmail/pop-form/pop-form';
import { readPopWindow } from '../gmail/pop-form/pop-window';
import { readPageLanguage } from '../gmail/words/page-language';
import { allFormWords, readFormWords } from '../gmail/words/read-page-words';
import { translator } from '../i18n/translator';
import { isSameAddress } from '../mail/address';
import { checkForm, type FormChecks } from '../mail/form-checks';
import { formValues } from '../mail/form-values';
import { cleanPassword, hasKnownFormat } from '../mail/password-check';
import type { FormAnswer } from '../messaging/answers';
import { askBackground, notifyBackground, openGuide } from '../messaging/background-client';
import { onScriptMessage } from '../messaging/gmail-tabs';
import type { Sighting } from '../remedies/sightings';
import { keepAwake } from './keep-awake';
import { endWithExtension } from './lifetime';
import { pointAt } from './pointer';
import { createShadowHost, removeLeftovers } from './shadow-host';
import { watchSaving } from './watch-saving';

const panelName = 'pop-doctor-panel';

/** Puts the helper beside Gmail's POP form, and does nothing on any other page. */
export async function startFormScript(ctx: ContentScriptContext): Promise<void> {
  endWithExtension(ctx);
  removeLeftovers(panelName);
  const form = findPopForm();
  if (!form) return;
  const answer = await ask(form).catch(() => undefined);
  if (answer && ctx.isValid) helpWith(form, answer, ctx);
}

const ask = (form: PopForm, chosen?: string): Promise<FormAnswer> => {
  const { address, error } = readPopWindow(form);
  return askBackground({
    type: 'form-seen',
    language: readPageLanguage(document, allFormWords(form)),
    server: form.server.value.slice(0, caps.server),
    words: readFormWords(form),
    ...(address && { address }),
    ...(chosen && { chosen }),
    ...(error && { error }),
  });
};

function helpWith(form: PopForm, first: FormAnswer, ctx: ContentScriptContext): void {
  const { signal } = ctx;
  const host = createShadowHost(panelName, inGmailStyles + panelStyles);
  const { locale, texts } = first.bundle;
  const t = translator(locale, texts);
  let answer = first;
  let undo: Undo | undefined;
  let reported = '';

  const values = () => answer.address && formValues(answer.address, answer.provider);
  const judge = () =>
    checkForm({ ...readPopForm(form), password: form.password.value }, answer.address ?? '', answer.provider);

  const draw = () => {
    const checks = judge();
    report(sightingsOf(checks));
    host.draw(
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
        onAddress={(address) => void choose(address)}
        onOpenGuide={() => void openGuide(answer.address, answer.diagnosis?.remedies[0], { inTab: true })}
      />,
    );
  };
  const report = (sightings: Sighting[], isForced = false) => {
    const { address } = answer;
    const key = sightings.join();
    if (!address || (!isForced && (sightings.length === 0 || key === reported))) return;
    reported = key;
    void notifyBackground({ type: 'form-state', address, sightings });
  };
  const fill = () => {
    const fillIn = values();
    if (!fillIn) return;
    const { leaveCopy, ...rest } = fillIn;
    const undoThis = fillPopForm(form, { ...rest, ...(leaveCopy && { leaveCopy }) });
    // undo goes back to what was there before the first filling
    undo ??= undoThis;
    draw();
  };
  const takeBack = () => {
    undo?.();
    undo = undefined;
    draw();
  };
  const clean = () => {
    rewritePassword(form, cleanPassword);
    draw();
  };
  const choose = async (address: string) => {
    answer = await ask(form, address).catch(() => answer);
    draw();
  };

  for (const type of ['input', 'change']) form.scope.addEventListener(type, draw, { signal, passive: true });
  onScriptMessage((message) => {
    if (message.type !== 'point' || !isSameAddress(message.address, answer.address)) return;
    pointAt(findFormSpot(form, message.spot) ?? form.scope, signal);
    return true;
  }, signal);
  keepAwake(form.scope, () => report([], true), signal);
  watchSaving(
    form.scope,
    () => hasKnownFormat(judge().password, answer.provider),
    (isKnown) => {
      const { address } = answer;
      if (address) void notifyBackground({ type: 'saved', address, hasKnownFormat: isKnown });
    },
    signal,
  );
  form.scope.parentElement?.insertBefore(host.element, form.scope);
  host.adapt(locale);
  draw();
  ctx.onInvalidated(() => host.remove());
}

function sightingsOf({ password, ...settings }: FormChecks): Sighting[] {
  const isRight = Object.values(settings).every(({ state }) => state === 'ok');
  return [
    ...(isRight ? (['settings-right'] as const) : []),
    ...(password.state === 'ok' ? (['password-well-formed'] as const) : []),
  ];
}

import { appPassword } from './app-password';
import { askProvider } from './ask-provider';
import { catchUp } from './catch-up';
import { enablePop } from './enable-pop';
import { forwarding } from './forwarding';
import { generalChecks } from './general-checks';
import { makeRoom } from './make-room';
import { modernClient } from './modern-client';
import type { Remedy } from './remedy';
import type { RemedyId } from './remedy-ids';
import { serverSettings } from './server-settings';
import { wait } from './wait';
import { webSignIn } from './web-sign-in';

const byId: Record<RemedyId, Remedy> = {
  forwarding,
  'modern-client': modernClient,
  'app-password': appPassword,
  'catch-up': catchUp,
  'server-settings': serverSettings,
  'enable-pop': enablePop,
  'web-sign-in': webSignIn,
  wait,
  'ask-provider': askProvider,
  'make-room': makeRoom,
  'general-checks': generalChecks,
};

/** Every way out, in the order of `remedyIds`. */
export const remedies: readonly Remedy[] = Object.values(byId);

/** The way out with this id. */
export const remedyOf = (id: RemedyId): Remedy => byId[id];

/** Whether this way out leads to the form that "edit info" opens. */
export const happensInForm = (id: RemedyId | undefined): boolean =>
  id !== undefined && byId[id].steps.some(({ spot }) => spot?.startsWith('form-'));

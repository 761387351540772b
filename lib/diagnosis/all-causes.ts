import type { Cause } from './cause';
import type { CauseId } from './cause-ids';
import { accountLimit } from './causes/account-limit';
import { appPasswordRequired } from './causes/app-password-required';
import { credentialsRefused } from './causes/credentials-refused';
import { fetchEnded } from './causes/fetch-ended';
import { leaveCopyUnsupported } from './causes/leave-copy-unsupported';
import { mailboxTooFull } from './causes/mailbox-too-full';
import { moved } from './causes/moved';
import { noPop } from './causes/no-pop';
import { passwordSignInEnded } from './causes/password-sign-in-ended';
import { popDisabled } from './causes/pop-disabled';
import { providerMustAct } from './causes/provider-must-act';
import { recovered } from './causes/recovered';
import { secureConnectionFailed } from './causes/secure-connection-failed';
import { serverSettingsWrong } from './causes/server-settings-wrong';
import { serverUnreachable } from './causes/server-unreachable';
import { tryLater } from './causes/try-later';
import { unknown } from './causes/unknown';
import { webSignInRequired } from './causes/web-sign-in-required';

/** The cause with this id. */
export const causeOf = (id: CauseId): Cause => causes.find((cause) => cause.id === id) ?? unknown;

/** Every cause, in the order in which equally certain ones are preferred. */
export const causes: readonly Cause[] = [
  fetchEnded,
  noPop,
  accountLimit,
  leaveCopyUnsupported,
  mailboxTooFull,
  webSignInRequired,
  popDisabled,
  appPasswordRequired,
  tryLater,
  providerMustAct,
  secureConnectionFailed,
  serverSettingsWrong,
  serverUnreachable,
  passwordSignInEnded,
  credentialsRefused,
  unknown,
  recovered,
  moved,
].sort((one, other) => one.rank - other.rank);

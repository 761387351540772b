import type { Check } from './check';
import { secureSettings } from './form-values';
import { judgeAppPassword, type PasswordCheck } from './password-check';
import { judgePort, judgeSsl, type PortProblem, type SslProblem } from './port';
import type { FormProvider } from './provider';
import { judgeServer, type ServerProblem } from './server-name';
import { judgeUsername, type UsernameProblem } from './username';

/** The fields we judge; outer names (`data-check`). */
export const checkedFields = ['server', 'port', 'ssl', 'username', 'password'] as const;
export type CheckedField = (typeof checkedFields)[number];

/** Gmail's POP form as it stands. */
export interface TypedValues {
  username: string;
  password: string;
  server: string;
  port: string;
  ssl: boolean;
}

export interface FormChecks extends Record<CheckedField, Check<unknown>> {
  server: Check<ServerProblem>;
  port: Check<PortProblem>;
  ssl: Check<SslProblem>;
  username: Check<UsernameProblem>;
  password: PasswordCheck;
}

/** Judges every field. Where the provider or its settings are unknown, only what is plain to see counts as wrong. */
export function checkForm(values: TypedValues, address: string, provider?: FormProvider): FormChecks {
  const settings = secureSettings(provider);
  const isUnknown = !provider?.pop;
  return {
    server: judgeServer(values.server, settings),
    port: judgePort(values.port, settings?.port, isUnknown ? values.ssl : undefined),
    ssl: judgeSsl(values.ssl, settings !== undefined || (isUnknown && values.port.trim() === '995')),
    username: judgeUsername(values.username, address, provider),
    password: judgeAppPassword(values.password, { provider, address }),
  };
}

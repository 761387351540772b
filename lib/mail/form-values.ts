import { isEmailAddress, localPartOf } from './address';
import type { FormProvider, PopSettings } from './provider';

/** What belongs in Gmail's POP form, except the password. */
export interface FormValues {
  username: string;
  server: string;
  port: 995;
  ssl: true;
  /** `undefined`: leave that box as it is. */
  leaveCopy: true | undefined;
}

/** The settings if Gmail's form can hold them: it has no STARTTLS. */
export function secureSettings(provider: FormProvider | undefined): PopSettings | undefined {
  const pop = provider?.pop;
  return pop?.security === 'ssl' && pop.port === 995 ? pop : undefined;
}

/** The user name the provider expects for `address`. */
export function usernameFor(address: string, settings: PopSettings): string {
  const trimmed = address.trim();
  return settings.username === 'address' ? trimmed : localPartOf(trimmed);
}

/** What to fill in; `undefined` where we can only advise: no POP, no secure port, unknown provider, not an address. */
export function formValues(address: string, provider: FormProvider | undefined): FormValues | undefined {
  const settings = secureSettings(provider);
  if (!settings || !isEmailAddress(address.trim())) return undefined;
  return {
    username: usernameFor(address, settings),
    server: settings.host,
    port: 995,
    ssl: true,
    leaveCopy: provider?.leaveCopy,
  };
}

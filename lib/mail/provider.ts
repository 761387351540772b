import type { FactId } from '../facts/facts';
import type { Locale } from '../i18n/locales';
import type { Forwarding } from './provider-forwarding';

/** A page something was read on, and when it was written: `2025-07-28`, `2025-07`, `2025`, or `undated`. */
export interface Source {
  url: string;
  date: string;
}

export interface PopSettings {
  host: string;
  /** Names that old guides give for this server. */
  oldHosts?: readonly string[];
  /** Other names of this server that work as well. */
  otherHosts?: readonly string[];
  port: 995 | 110;
  security: 'ssl' | 'starttls';
  username: 'address' | 'local-part';
}

/** A server that Gmail does not use and a mail program may. */
export interface ProgramSettings {
  host: string;
  port: number;
  security: PopSettings['security'];
}

export interface AppPassword {
  /** Where the provider makes them. */
  url: string;
  /** Characters, known well enough to call any other number wrong. */
  exactLength?: number;
  /** Characters by weaker sources: another number is worth a remark, no more. */
  usualLength?: number;
  /** A range such as `a-z`. */
  alphabet?: string;
  /** How the provider prints it, such as `xxxx xxxx xxxx xxxx`: the blanks are for reading only. */
  groups?: string;
  /** Two-step sign-in has to be on first. */
  needsTwoStep?: boolean;
  /** A new one works only after so many hours; a refusal before that proves nothing. */
  settlesInHours?: number;
}

/** What the helper beside Gmail's form needs of a provider; small, because it travels in messages. */
export interface FormProvider {
  /** As people call it: "Outlook.com". */
  shortName: string;
  /** The company's account system, where it is Microsoft's: passwords are refused there, see the facts. */
  microsoft?: 'personal' | 'work';
  /** Left out where the settings are not known. */
  pop?: PopSettings;
  /** There is no POP at all. */
  noPop?: true;
  /** Messages that Gmail fetches must be left on the server, or they are gone from the main mailbox too. */
  leaveCopy?: true;
  /**
   * What a client that knows only user name and password can sign in with today. `either`: many mailboxes want an
   * app password, others still take the account's own.
   */
  passwordAccepted: 'normal' | 'app-password' | 'either' | 'none' | 'unknown';
  appPassword?: AppPassword;
}

/** All we know of a mail provider. What is not known is left out. */
export interface Provider extends FormProvider {
  /** The name of its file. */
  id: string;
  /** All its brands. */
  name: string;
  /** The one language of its settings pages; left out where it has the reader's. */
  language?: Locale;
  /** The part after the `@`, lower case and ASCII. */
  domains: readonly string[];
  /** A whole family of further domains. */
  domainPattern?: RegExp;
  /** It keeps mailboxes of customers' own domains; they are known by the POP server. */
  ownDomains?: true;
  imap?: ProgramSettings;
  smtp?: ProgramSettings;
  popOffByDefault?: true;
  popSettingsUrl?: string;
  /** Claims to show beside a refusal there. */
  facts: readonly FactId[];
  forwarding: Forwarding;
  sources: readonly Source[];
  confidence: 'high' | 'medium' | 'low';
}

const usualPop = { port: 995, security: 'ssl', username: 'address' } as const;

type Filled = 'shortName' | 'domains' | 'pop' | 'facts' | 'forwarding';

/** A provider as its file declares it, without the defaults. */
interface Declaration extends Omit<Provider, Filled>, Partial<Pick<Provider, 'shortName' | 'facts'>> {
  /** Separated by white space. */
  domains?: string;
  /** On port 995 with SSL, the whole address as user name, unless it says otherwise. */
  pop?: Partial<PopSettings> & Pick<PopSettings, 'host'>;
  /** Left out where nothing is known of it. */
  forwarding?: Partial<Forwarding>;
}

/** Declares a provider. */
export const provider = ({ domains = '', pop, forwarding, ...rest }: Declaration): Provider => ({
  shortName: rest.name,
  facts: [],
  ...rest,
  domains: domains.split(/\s+/).filter(Boolean),
  ...(pop && { pop: { ...usualPop, ...pop } }),
  forwarding: { offered: 'unknown', confirm: 'unknown', keepsCopy: 'unknown', ...forwarding },
});

/** The part of a provider that goes to the form's helper. */
export const forForm = (known: Provider): FormProvider => {
  const { shortName, microsoft, pop, noPop, leaveCopy, passwordAccepted, appPassword } = known;
  return { shortName, microsoft, pop, noPop, leaveCopy, passwordAccepted, appPassword };
};

/** A mail provider as `providers.json` describes it. `null` is "not known", save where a comment says otherwise. */
export interface Provider {
  id: string;
  name: string;
  domains: string[];
  /** POP settings; `null` means "no POP at all" only where `passwordAccepted` is `none`. */
  pop: PopSettings | null;
  /** What a client that knows only user name and password can do there today. */
  passwordAccepted: 'normal' | 'app-password' | 'none' | 'unknown';
  appPassword: AppPasswordFormat | null;
  popOffByDefault: boolean | null;
  popSettingsUrl: string | null;
}

export interface PopSettings {
  host: string;
  port: number;
  security: 'ssl' | 'starttls';
  username: 'address' | 'local-part';
}

export interface AppPasswordFormat {
  /** Where the provider makes them. */
  url: string;
  /** Characters, without the separators that are there for reading only. */
  length: number | null;
  /** A range such as `a-z`. */
  alphabet: string | null;
  /** How the provider prints it, such as `xxxx xxxx xxxx xxxx`. */
  groups: string | null;
  needsTwoStep: boolean | null;
}

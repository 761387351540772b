import { asciiHost, domainOf } from './address';
import type { Provider } from './provider';
import table from './providers.json';

export { domainOf, isEmailAddress } from './address';
export { formValues } from './form-values';

/** Every provider we know. Heavy: for the background and our own pages, not for content scripts. */
export const providers = table as Provider[];

const byId = new Map(providers.map((provider) => [provider.id, provider]));
const byDomain = new Map(
  providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider])),
);
const byHost = Map.groupBy(providers, (provider) => provider.pop?.host);

/** Whole families of domains. Yahoo's country domains are Yahoo's, save in Japan, where another company runs them. */
const families: { domain: RegExp; id: string }[] = [
  { domain: /\.onmicrosoft\.com$/, id: 'microsoft-365' },
  { domain: /^yahoo\.(?!(?:com?\.)?jp$)(?:com?\.)?[a-z]{2}$/, id: 'yahoo' },
];

/** Two providers share this server; the personal one is told by its domains, so any other domain is a tenant's own. */
const microsoftHost = 'outlook.office365.com';

/** The provider with this id, if there is one. */
export function providerById(id: string): Provider | undefined {
  return byId.get(id);
}

function providerOfHost(server: string): Provider | undefined {
  const host = asciiHost(server);
  if (host === microsoftHost) return byId.get('microsoft-365');
  const sharing = host === undefined ? [] : (byHost.get(host) ?? []);
  return sharing.length === 1 ? sharing[0] : undefined;
}

/** Who keeps the mailbox of `address`: told by its domain, else by the POP server in Gmail's form, if only one fits. */
export function providerOf(address: string, server?: string): Provider | undefined {
  const domain = domainOf(address);
  if (domain !== undefined) {
    const family = families.find((each) => each.domain.test(domain));
    const provider = byDomain.get(domain) ?? (family && byId.get(family.id));
    if (provider) return provider;
  }
  return server === undefined ? undefined : providerOfHost(server);
}

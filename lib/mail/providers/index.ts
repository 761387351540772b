import { asciiHost, domainOf } from '../address';
import type { Provider } from '../provider';

/**
 * Every provider we know, one a file of this folder. Heavy: for the background and our own pages, not for scripts in
 * Gmail's pages. A glob and no list of imports, so that adding a provider is adding its file.
 */
export const providers = Object.values(
  import.meta.glob<Provider>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

const byId = new Map(providers.map((provider) => [provider.id, provider]));
const byDomain = new Map(
  providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider])),
);

/** The provider with this id, if there is one. */
export function providerById(id: string): Provider | undefined {
  return byId.get(id);
}

/** Where several share a server, an unknown domain is the one's that keeps mailboxes of own domains. */
function providerOfHost(server: string): Provider | undefined {
  const host = asciiHost(server);
  if (host === undefined) return undefined;
  const sharing = providers.filter(({ pop }) => pop?.host === host || pop?.otherHosts?.includes(host));
  return sharing.length === 1 ? sharing[0] : sharing.find(({ ownDomains }) => ownDomains);
}

/** Who keeps the mailbox of `address`: known by its domain, else by the POP server in Gmail's form, if only one fits. */
export function providerOf(address: string, server?: string): Provider | undefined {
  const domain = domainOf(address);
  const ofDomain =
    domain === undefined
      ? undefined
      : (byDomain.get(domain) ?? providers.find(({ domainPattern }) => domainPattern?.test(domain)));
  return ofDomain ?? (server === undefined ? undefined : providerOfHost(server));
}

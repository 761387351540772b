import type { SearchAnswer } from '../messaging/answers';
import type { PageMessage } from '../messaging/page-messages';
import { type Proof, proofOf } from '../plan/proof';
import { readAccounts } from '../storage/account-records';
import { noteOwnWord, noteSearch } from '../storage/moving';
import { bundleForGmail } from './gmail-language';

type Message<Type> = Extract<PageMessage, { type: Type }>;

/** The account whose forwarding this very search can prove now. */
export async function accountOfSearch(
  query: string | undefined,
  now = Date.now(),
): Promise<{ address: string; by: Proof['by'] } | undefined> {
  if (!query) return;
  for (const { address, record } of await readAccounts()) {
    const proof = proofOf(address, record, now);
    if (proof?.query === query) return { address, by: proof.by };
  }
  return;
}

/** Answers the search's script: whose search this is. */
export async function searchOpened({
  query,
  language,
}: Message<'search-opened'>): Promise<SearchAnswer | undefined> {
  const found = await accountOfSearch(query);
  return found && { ...found, bundle: await bundleForGmail(language, ['search', 'common']) };
}

/** Notes what the search showed. */
export async function searchSeen({ query, result }: Message<'search-seen'>): Promise<void> {
  const found = await accountOfSearch(query);
  if (found) await noteSearch(found.address, { query, result });
}

/** Notes what the person saw where the script could not read the page. */
export async function ownWord({ query, arrives }: Message<'own-word'>): Promise<void> {
  const found = await accountOfSearch(query);
  if (found) await noteOwnWord(found.address, arrives);
}

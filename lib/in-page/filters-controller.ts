import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { watchFilters } from '../gmail/filters/watch-filters';
import { isFiltersSettings } from '../gmail/routes';
import { askBackground, notifyBackground } from '../messaging/background-client';
import { endWithExtension } from './lifetime';

/** Runs on Settings → Filters and Blocked Addresses until the person leaves it: reports which accounts have a filter. */
export async function startFiltersScript(ctx: ContentScriptContext): Promise<void> {
  if (!isFiltersSettings()) return;
  endWithExtension(ctx);
  const { signal } = ctx;
  addEventListener('hashchange', () => isFiltersSettings() || ctx.abort(), { signal });
  const answer = await askBackground({ type: 'filters-opened' }).catch(() => undefined);
  if (!answer || answer.wanted.length === 0) return;
  let reported = '';
  const report = (there: string[], isSettled: boolean) => {
    const others = answer.wanted.map(({ address }) => address).filter((address) => !there.includes(address));
    const missing = isSettled ? others : [];
    const key = JSON.stringify([there, missing]);
    if (key === reported || there.length + missing.length === 0) return;
    reported = key;
    void notifyBackground({ type: 'filters-seen', there, missing });
  };
  watchFilters(answer.wanted, report, { signal });
}

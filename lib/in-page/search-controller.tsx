import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { SearchNotice, type SearchNoticeProps } from '../../components/hint/SearchNotice';
import noticeStyles from '../../components/hint/search-notice.css?inline';
import inGmailStyles from '../../components/shared/in-gmail.css?inline';
import { searchOf } from '../gmail/routes';
import type { SearchResult } from '../gmail/search-results/search-result';
import { watchResults } from '../gmail/search-results/watch-results';
import { readPageLanguage } from '../gmail/words/page-language';
import { translator } from '../i18n/translator';
import type { SearchAnswer } from '../messaging/answers';
import { askBackground, notifyBackground } from '../messaging/background-client';
import { endWithExtension } from './lifetime';
import { createShadowHost, removeLeftovers } from './shadow-host';

const noticeName = 'pop-doctor-notice';

/** Runs on a search that may prove forwarding until the person leaves it: reports the result and shows it in a notice. */
export function startSearchScript(ctx: ContentScriptContext): void {
  const query = searchOf();
  removeLeftovers(noticeName);
  if (!query) return;
  endWithExtension(ctx);
  const { signal } = ctx;
  let notice: ReturnType<typeof noticeFor> | undefined;
  let latest: SearchResult | undefined;

  addEventListener('hashchange', () => searchOf() === query || ctx.abort(), { signal });
  ctx.onInvalidated(() => notice?.remove());
  // starts before the answer is there: the rows shown now may be those of the previous search
  watchResults(
    (result) => {
      latest = result;
      notice?.show({ result });
      if (notice) void notifyBackground({ type: 'search-seen', query, result });
    },
    { signal },
  );
  askBackground({ type: 'search-opened', query, language: readPageLanguage() }).then(
    (answer) => {
      if (signal.aborted) return;
      notice = noticeFor(answer, query);
      if (!latest) return;
      notice.show({ result: latest });
      void notifyBackground({ type: 'search-seen', query, result: latest });
    },
    () => ctx.abort(),
  );
}

function noticeFor({ address, by, bundle }: SearchAnswer, query: string) {
  const { locale, texts } = bundle;
  const host = createShadowHost(noticeName, inGmailStyles + noticeStyles);
  const show = (shown: Pick<SearchNoticeProps, 'result' | 'isStorageFull'>) =>
    host.draw(
      <SearchNotice
        account={{ address, by }}
        {...shown}
        t={translator(locale, texts)}
        onWord={(arrives) => void answer(arrives)}
        onClose={host.remove}
      />,
    );
  const answer = async (arrives: boolean) => {
    const { isStored } = await askBackground({ type: 'own-word', query, arrives }).catch(() => ({
      isStored: false,
    }));
    show({ result: arrives ? 'own-word' : 'nothing-yet', isStorageFull: !isStored });
  };
  document.body.append(host.element);
  host.adapt(locale);
  show({});
  return { show, remove: host.remove };
}

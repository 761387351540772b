import { fetchEndPhase } from '../../lib/facts/fetch-end';
import type { Texts } from '../../lib/i18n/translator';
import type { ViewContext } from './view-context';
import { dateWords } from './words';

const topics = ['beforeYouStart', 'ifItStillFails', 'questions', 'whatIsAppPassword'];

/** More on app passwords: folded once more, since most readers' provider takes none. */
const moreOn: Record<string, string[]> = { whatIsAppPassword: ['tips', 'limits', 'summary'] };

/** The parts of the guide that belong to no single account, folded by topic and entry. */
export function GuideTopics({ texts, view }: { texts: Texts; view: ViewContext }) {
  const { t } = view;
  const phase = fetchEndPhase(view.now);
  const values = {
    ...dateWords(view),
    ...(phase !== 'before' && { context: phase }),
  };
  const entries = (topic: string) => Object.keys((texts[topic] as Texts | undefined) ?? {});
  const foldOf = (topic: string) => (
    <details class="topic" key={topic} data-topic={topic}>
      <summary>
        <h2>{t(`guide.headings.${topic}`)}</h2>
      </summary>
      {entries(topic).map((id) => {
        const key = `guide.${topic}.${id}`;
        const [head, body] = topic === 'questions' ? ['q', 'a'] : ['title', 'text'];
        return (
          <details class="entry" key={id} data-entry={id}>
            <summary>{t(`${key}.${head}`, values)}</summary>
            <p>{t(`${key}.${body}`, values)}</p>
          </details>
        );
      })}
      {moreOn[topic]?.map(foldOf)}
    </details>
  );
  return <>{topics.map(foldOf)}</>;
}

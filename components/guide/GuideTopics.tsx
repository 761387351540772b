import { fetchEndPhase } from '../../lib/facts/fetch-end';
import type { Texts } from '../../lib/i18n/translator';
import type { ViewContext } from './view-context';
import { buttonWords, dateWords } from './words';

const topics = [
  'beforeYouStart',
  'summary',
  'ifItStillFails',
  'questions',
  'whatIsAppPassword',
  'tips',
  'limits',
] as const;

/** The parts of the guide that belong to no single remedy, each entry folded. */
export function GuideTopics({ texts, view, now }: { texts: Texts; view: ViewContext; now: Date }) {
  const { t } = view;
  const phase = fetchEndPhase(now);
  const values = {
    ...dateWords(view),
    ...buttonWords(view),
    ...(phase !== 'before' && { context: phase }),
  };
  const entries = (topic: string) => Object.keys((texts[topic] as Texts | undefined) ?? {});
  return (
    <>
      {topics.map((topic) => (
        <section class="topics" key={topic} data-topic={topic}>
          <h2>{t(`guide.headings.${topic}`)}</h2>
          {entries(topic).map((id) => {
            const key = `guide.${topic}.${id}`;
            const [head, body] = topic === 'questions' ? ['q', 'a'] : ['title', 'text'];
            return (
              <details class="topic" key={id} data-entry={id}>
                <summary>{t(`${key}.${head}`, values)}</summary>
                <p>{t(`${key}.${body}`, values)}</p>
              </details>
            );
          })}
        </section>
      ))}
    </>
  );
}

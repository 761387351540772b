import { fetchEndPhase } from '../../lib/facts/fetch-end';
import type { Texts } from '../../lib/i18n/translator';
import type { Scene } from './view-context';
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
export function GuideTopics({ texts, scene, now }: { texts: Texts; scene: Scene; now: Date }) {
  const { t } = scene;
  const phase = fetchEndPhase(now);
  const values = {
    ...dateWords(scene),
    ...buttonWords(scene),
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

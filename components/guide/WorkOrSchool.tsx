import type { ViewContext } from './view-context';
import { dateWords } from './words';

/** The question that decides for an address on a company's own domain, and both answers. */
export function WorkOrSchool({ view }: { view: ViewContext }) {
  const { t } = view;
  return (
    <fieldset data-question="work-or-school">
      <legend>{t('guide.workOrSchool.q')}</legend>
      <p class="soft">{t('guide.workOrSchool.help')}</p>
      {['work', 'personal'].map((answer) => (
        <details key={answer} data-answer={answer}>
          <summary>{t(`guide.workOrSchool.${answer}.answer`)}</summary>
          <p>{t(`guide.workOrSchool.${answer}.text`, dateWords(view))}</p>
        </details>
      ))}
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import { CopyButton } from './CopyButton';
import { OpenLink } from './OpenLink';
import type { ViewContext } from './view-context';

/** For a page that looks different from all we know: its bare structure, shown whole before it is copied. */
export function PageReport({ view }: { view: ViewContext }) {
  const { t, actions } = view;
  const [report, setReport] = useState<string>();
  return (
    <details class="topic" data-report>
      <summary>{t('popup.report')}</summary>
      <p>{t('popup.reportWhat')}</p>
      <p class="actions">
        <button
          type="button"
          data-action="make-report"
          onClick={async () => setReport(await actions.report())}
        >
          {t('popup.reportMake')}
        </button>
        {report && (
          <>
            <CopyButton value={report} label={t('popup.reportCopy')} action="copy-report" view={view} />
            <OpenLink href={view.issueForm} view={view} />
          </>
        )}
      </p>
      {report === '' && <p role="status">{t('popup.reportNone')}</p>}
      {report && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        <pre class="report" dir="ltr" tabIndex={0}>
          {report}
        </pre>
      )}
    </details>
  );
}

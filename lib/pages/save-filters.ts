import { filterCriterion, filterLabel, mailFilters, mailFiltersFile } from '../remedies/mail-filters';
import type { RemedyContext } from '../remedies/remedy';

/** Downloads the filter file that Gmail can import. It is made here; nothing is sent. */
export function saveFilters(context: RemedyContext, page: Document = document): void {
  const xml = mailFilters([filterCriterion(context)], filterLabel(context), new Date());
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([xml], { type: 'application/atom+xml' }));
  link.download = mailFiltersFile;
  link.click();
  URL.revokeObjectURL(link.href);
}

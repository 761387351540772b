import { mailFilters } from '../remedies/mail-filters';
import type { RemedyContext } from '../remedies/remedy';
import type { Translate } from '../texts';

/** Hands the person the filter file for Gmail to import. Nothing is sent anywhere: it is made here. */
export function saveFilters({ address }: RemedyContext, t: Translate, page: Document = document): void {
  const xml = mailFilters([address], t('guide.filterLabel'), new Date());
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([xml], { type: 'application/atom+xml' }));
  link.download = 'mailFilters.xml';
  link.click();
  URL.revokeObjectURL(link.href);
}

import { isShown } from '../page/shown';
import { listSelectors } from '../selectors';

/** What the list of a search shows at this moment; neither rows nor an empty cell while it loads. */
export interface ListReading {
  rows: Element[];
  emptyCell?: Element;
}

/** Reads the list of the view that is shown. */
export function readList(page: Document = document): ListReading {
  const views = [...page.querySelectorAll(listSelectors.view)].filter(isShown);
  const shown = (css: string) => views.flatMap((view) => [...view.querySelectorAll(css)].filter(isShown));
  const [emptyCell] = shown(listSelectors.emptyCell);
  return { rows: shown(listSelectors.row), ...(emptyCell && { emptyCell }) };
}

/** What Gmail's search shows, whatever is searched for. */
export interface ScenarioSearch {
  /** Subjects of the messages that are found. */
  hits: string[];
  inSpam: boolean;
  /** Milliseconds until the list appears. */
  delay: number;
  /** The list is empty at first; so many milliseconds later the hits arrive. 0: they are there. */
  arriveAfter: number;
  /** The rows of the list before stay painted until then (C). */
  keepsOldRows: boolean;
  /** How the pager counts: a search by relevance has no total (C). */
  pager: 'count' | 'many';
  /** `unknown`: a list that nothing is known of. */
  shape: 'known' | 'unknown';
}

export const usualSearch: ScenarioSearch = {
  hits: [],
  inSpam: false,
  delay: 50,
  arriveAfter: 0,
  keepsOldRows: false,
  pager: 'count',
  shape: 'known',
};

/** A dated claim that people are shown. Its words are in the locales, under its id. */
export interface Fact {
  id: string;
  /** In force since then: `2024-09-16`, or `2024-09`, or `2024` where the day is not known. */
  since?: string;
  /** Made public then, in the same form. */
  announced?: string;
  /** The day on which we last looked at the sources. */
  checked: string;
  confidence: 'high' | 'medium' | 'medium-low' | 'low';
  sources: readonly FactSource[];
}

export interface FactSource {
  url: string;
  title?: string;
}

import type { Locale } from '../i18n/locales';
import type { Provider } from './provider';
import type { ForwardingPath } from './provider-forwarding';

/** The paths in the language of the likeliest one: of one page, or of several editions of it. */
const editionsOf = (paths: readonly ForwardingPath[] = []): readonly ForwardingPath[] =>
  paths.filter(({ language }) => language === paths[0]?.language);

/** Is more than one edition of the page known? */
export const hasEditions = (paths?: readonly ForwardingPath[]): boolean => editionsOf(paths).length > 1;

/**
 * What to click to find forwarding: in the reader's language, else in that of the provider's pages, else as it is known.
 * `others` are further editions of the page.
 */
export function forwardingPath(
  provider: Provider,
  address: string,
  reader: Locale,
): { path: string; others: string[] } | undefined {
  const { paths = [] } = provider.forwarding;
  const chosen = [reader, provider.language, paths[0]?.language]
    .map((wanted) => paths.find(({ language }) => language === wanted))
    .find((path) => path !== undefined);
  if (!chosen) return;
  const words = ({ clicks }: ForwardingPath) =>
    clicks.map((click) => (click === '@' ? address : click)).join(' › ');
  return {
    path: words(chosen),
    others: editionsOf(paths)
      .filter((path) => path !== chosen)
      .map(words),
  };
}

import { dateWords } from '../../components/guide/words';
import { factText } from '../../lib/facts/fact-text';
import { type Texts, translator } from '../../lib/i18n/translator';

/** What a store shows of us in one language. */
export interface Listing {
  name: string;
  /** One line, at most 132 characters. */
  summary: string;
  /** Plain text, its paragraphs apart by an empty line. */
  description: string;
}

/** Ways out that a stranger understands, the best first. */
const ways = ['forwarding', 'modern-client', 'catch-up', 'enable-pop', 'server-settings', 'general-checks'];

const privacy = ['options.privacy', 'options.dataNever', 'options.dataWhere', 'options.license'];

/** Composes a listing of texts that the extension itself has, so that none has to be translated for the stores alone. */
export function listingOf(tag: string, texts: Texts, now = new Date()): Listing {
  const t = translator(tag, texts);
  const summary = t('store.description');
  const why = [
    t('popup.microsoftDate', dateWords({ t, locale: tag })),
    factText('gmail-fetch-ends', t, tag, now),
  ];
  const helps = [t('popup.whatHelps'), ...ways.map((way) => `• ${t(`ways.${way}`)}`)];
  const kept = [t('options.data'), ...privacy.map((key) => `• ${t(key)}`)];
  const description = [[summary], why, helps, kept].map((lines) => lines.join('\n')).join('\n\n');
  return { name: t('store.name'), summary, description };
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateWords } from '../../components/guide/words';
import { factText } from '../../lib/facts/fact-text';
import { type Texts, translator } from '../../lib/i18n/translator';

/** Remedies that a stranger understands, the best first. */
const remedies = [
  'forwarding',
  'modern-client',
  'catch-up',
  'enable-pop',
  'server-settings',
  'general-checks',
];
const privacy = ['options.privacy', 'options.dataNever', 'options.dataWhere', 'options.license'];

/** What a store shows in one language, from the extension's own texts; the summary is one line. */
function listingOf(tag: string, texts: Texts) {
  const t = translator(tag, texts);
  const summary = t('store.description');
  const why = [
    t('popup.microsoftDate', dateWords({ t, locale: tag })),
    factText('gmail-fetch-ends', t, tag, new Date()),
  ];
  const helps = [t('welcome.does'), ...remedies.map((id) => `• ${t(`remedies.${id}.title`)}`)];
  const kept = [t('options.data'), ...privacy.map((key) => `• ${t(key)}`)];
  const description = [[summary], why, helps, kept].map((lines) => lines.join('\n')).join('\n\n');
  if (summary.length > 132 || /[{}]|\b(?:store|popup|facts|remedies|welcome|options)\.\w/.test(description))
    throw new Error(`The listing in ${tag} lacks a text, or its summary is too long:\n${description}`);
  return { name: t('store.name'), summary, description };
}

/** What Firefox's store calls our languages where it does not use our tag; it has no Hindi (`null`). */
const firefoxLanguages: Record<string, string | null> = { en: 'en-US', hi: null, no: 'nb-NO', sv: 'sv-SE' };

const notes = `The source archive builds this package byte for byte with npm ci && npm run build:firefox, see docs/publishing.md in it.
The extension acts on Gmail’s settings page “Accounts and Import” and in the window with an account’s POP settings. It asks the network for nothing.`;

/**
 * Writes every language's listing into `folder`, from the built texts in `locales`: text files for the stores that want them pasted, and what Firefox's
 * store takes with the package (https://mozilla.github.io/addons-server/topics/api/addons.html#edit).
 */
export function writeListings(folder: string, locales: string, tags: string[]): void {
  const summary: Record<string, string> = {};
  const description: Record<string, string> = {};
  for (const tag of tags) {
    const listing = listingOf(tag, JSON.parse(readFileSync(join(locales, `${tag}.json`), 'utf8')));
    mkdirSync(join(folder, tag), { recursive: true });
    for (const [field, text] of Object.entries(listing))
      writeFileSync(join(folder, tag, `${field}.txt`), `${text}\n`);
    const language = firefoxLanguages[tag] === undefined ? tag : firefoxLanguages[tag];
    if (!language) continue;
    summary[language] = listing.summary;
    description[language] = listing.description;
  }
  const metadata = { summary, description, version: { approval_notes: notes } };
  writeFileSync(join(folder, 'firefox.json'), JSON.stringify(metadata, null, 2));
}

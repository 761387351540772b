import type { Fact } from '../../../lib/facts/fact';
import { facts } from '../../../lib/facts/facts';
import english from '../../../locales/en.json' with { type: 'json' };

const texts: Record<string, string> = english.facts;

const claim = ({ id, since }: Fact): string => (texts[id] ?? '').replaceAll('{{since}}', since ?? '');

const row = (fact: Fact): string =>
  [
    `\`${fact.id}\``,
    claim(fact),
    fact.confidence,
    fact.checked,
    fact.sources.map(({ url, title }) => `[${title ?? new URL(url).hostname}](${url})`).join('<br>'),
  ].join(' | ');

/** Every claim that reaches a person's eyes, as a table of Markdown. */
export const factsDocument = (): string =>
  [
    '# What we tell people, and how we know',
    '',
    'Made from `lib/facts/facts.ts` by `npx vitest run tests/unit/facts -u`; do not edit by hand. A claim that cannot be confirmed stays out.',
    '',
    'Id | Claim | Confidence | Checked on | Sources',
    '--- | --- | --- | --- | ---',
    ...facts.map(row),
    '',
  ].join('\n');

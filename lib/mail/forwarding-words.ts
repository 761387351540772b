import type { Locale } from '../i18n/locales';
import type { Provider } from './provider';

/** What forwarding and the rules that do it are called, as seen in providers' own help texts (2026-12-01). */
const words: Record<Locale, readonly string[]> = {
  en: ['forwarding', 'filters', 'rules'],
  cs: ['přeposílání', 'přesměrovat'],
  de: ['Weiterleitung', 'Filterregeln'],
  es: ['reenvío'],
  fr: ['transfert', 'redirection', 'règles'],
  it: ['inoltro', 'regole', 'filtri'],
  ja: ['転送'],
  ko: ['자동 전달'],
  nl: ['doorsturen'],
  pl: ['przekierowanie', 'przekazywanie'],
  'pt-BR': ['encaminhar', 'redirecionamento'],
  'pt-PT': ['encaminhar', 'redirecionamento'],
  ru: ['пересылка', 'правила', 'фильтры'],
  'zh-CN': ['自动转发', '收信规则'],
};

/** Words to look for in the provider's settings: in the language of its pages, else in the reader's, else in English. */
export const forwardingWords = (provider: Provider | undefined, reader: Locale): readonly string[] =>
  words[provider?.language ?? reader] ?? words.en ?? [];

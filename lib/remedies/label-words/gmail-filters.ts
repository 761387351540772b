import type { Words } from './word';

/** Words of Gmail's filter settings, gathered 2026-11-23 from public copies. */
export const gmailFilterWords = {
  filtersTab: {
    en: ['Filters and Blocked Addresses', 'A'],
    fr: ['Filtres et adresses bloquées', 'A'],
    es: ['Filtros y direcciones bloqueadas', 'A'],
    ja: ['フィルタとブロック中のアドレス', 'A'],
    de: ['Filter und blockierte Adressen', 'B'],
    ko: ['필터 및 차단된 주소', 'B'],
  },
  importFilters: { en: ['Import filters', 'A'] },
  createFilter: {
    en: ['Create filter', 'A'],
    fr: ['Créer un filtre', 'A'],
    es: ['Crear filtro', 'A'],
    ja: ['フィルタを作成', 'A'],
    ru: ['Создать фильтр', 'A'],
    de: ['Filter erstellen', 'B'],
    'pt-BR': ['Criar filtro', 'B'],
    ko: ['필터 만들기', 'B'],
    pl: ['Utwórz filtr', 'C'],
  },
  neverSpam: {
    en: ['Never send it to Spam', 'A'],
    fr: ['Ne jamais envoyer dans le dossier Spam', 'A'],
    es: ['No marcar nunca como spam', 'A'],
    ja: ['迷惑メールにしない', 'A'],
    ru: ['Никогда не отправлять в спам', 'A'],
    de: ['Nie als Spam einstufen', 'B'],
    'pt-BR': ['Nunca enviar para o Spam', 'B'],
    ko: ['스팸으로 보내지 않음', 'B'],
    nl: ['Nooit naar Spam sturen', 'B'],
    pl: ['Nigdy nie wysyłaj do spamu', 'C'],
  },
  applyLabel: { en: ['Apply the label', 'A'], fr: ['Appliquer le libellé', 'A'] },
} as const satisfies Record<string, Words>;

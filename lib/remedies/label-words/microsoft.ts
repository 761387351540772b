import type { Words } from './word';

/** Words of the Microsoft account's security pages, gathered 2026-11-23 from public copies. */
export const microsoftWords = {
  twoStep: {
    en: ['Two-step verification', 'A'],
    ja: ['2 段階認証', 'A'],
    pl: ['Weryfikacja dwuetapowa', 'B'],
    de: ['Prüfung in zwei Schritten / zweistufige Überprüfung', 'old'],
    es: ['Verificación en dos pasos', 'old'],
    nl: ['Verificatie in twee stappen', 'old'],
    it: ['verifica in due passaggi', 'C'],
    fr: ['Vérification en deux étapes', 'C'],
    'pt-BR': ['verificação em duas etapas', 'C'],
    'pt-PT': ['verificação em dois passos', 'C'],
    tr: ['İki aşamalı doğrulama', 'MT'],
    ko: ['2단계 인증', 'MT'],
    'zh-CN': ['双重验证', 'MT'],
    'zh-TW': ['兩步驟驗證', 'MT'],
    ar: ['التحقق على خطوتين', 'MT'],
  },
  appPasswords: {
    en: ['App passwords', 'A'],
    ja: ['アプリ パスワード', 'A'],
    pl: ['Hasła aplikacji', 'B'],
    de: ['App-Kennwörter', 'old'],
    es: ['Contraseñas de aplicaciones', 'old'],
    nl: ['App-wachtwoorden', 'old'],
    it: ['password per app', 'C'],
    'pt-BR': ['Senhas de aplicativos', 'C'],
    'pt-PT': ['Palavras-passe de aplicação', 'C'],
  },
  createAppPassword: {
    en: ['Create a new app password', 'A'],
    ja: ['新しいアプリ パスワードの作成', 'A'],
    pl: ['Utwórz nowe hasło aplikacji', 'B'],
    de: ['Neues App-Kennwort erstellen', 'old'],
    es: ['Crear una nueva contraseña de aplicación', 'old'],
    nl: ['Een nieuw app-wachtwoord maken', 'old'],
    it: ["Crea una nuova password per l'app", 'C'],
  },
} as const satisfies Record<string, Words>;

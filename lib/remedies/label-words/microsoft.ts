import type { Words } from './word';

/**
 * Words of the Microsoft account's security pages, gathered 2026-11-23 and 2026-12-01 from public copies.
 *
 * Sources: Microsoft's help, support.microsoft.com: it-it/help/12408, de-de/help/12409, sv-se/help/12408 and /12409,
 * hu-hu/help/12408, pl-pl/office/5896ed9b-4263-e681-128a-a6f2979a7944, pages on account and billing in da, pt-BR, tr, and
 * on work accounts in pt-PT, hu, ko, zh-CN, zh-TW; windows.microsoft.com/nl-nl/windows/app-passwords-two-step-verification.
 * MT: fi-fi/office/f4ac126a-f6eb-464e-abdc-ec956e279e10, the Danish way to a new password, and the Arabic word.
 * ru, zh-CN ("App passwords" and its link), it ("App passwords"): set-up hints in programs and notes.
 */
export const microsoftWords = {
  twoStep: {
    en: ['Two-step verification', 'A'],
    it: ['Verifica in due passaggi', 'A'],
    ja: ['2 段階認証', 'A'],
    pl: ['Weryfikacja dwuetapowa', 'B'],
    'pt-BR': ['Verificação em duas etapas', 'B'],
    tr: ['İki aşamalı doğrulama', 'B'],
    sv: ['Tvåstegsverifiering', 'B'],
    fr: ['Vérification en deux étapes', 'C'],
    nl: ['Verificatie in twee stappen', 'C'],
    'pt-PT': ['verificação em dois passos', 'C', 'verificação de dois passos'],
    da: ['Totrinsbekræftelse', 'C'],
    hu: ['Kétlépéses ellenőrzés', 'C'],
    ko: ['2단계 인증', 'C'],
    'zh-CN': ['双重验证', 'C'],
    'zh-TW': ['雙步驟驗證', 'C'],
    fi: ['Kaksivaiheinen tarkistaminen', 'MT'],
    ar: ['التحقق على خطوتين', 'MT'],
  },
  appPasswords: {
    en: ['App passwords', 'A'],
    ja: ['アプリ パスワード', 'A'],
    de: ['App-Kennwörter', 'A'],
    'zh-TW': ['應用程式密碼', 'A'],
    pl: ['Hasła aplikacji', 'B'],
    nl: ['App-wachtwoorden', 'B'],
    sv: ['Applösenord', 'B'],
    it: ['Password per le app', 'A t'],
    'zh-CN': ['应用密码', 'A t'],
    ru: ['Пароли приложений', 'C t'],
    'pt-BR': ['Senhas de aplicativos', 'C', 'Senhas de aplicativo'],
    'pt-PT': ['Palavras-passe de aplicação', 'C'],
    da: ['Appadgangskoder', 'C'],
    hu: ['Alkalmazásjelszavak', 'C'],
  },
  createAppPassword: {
    en: ['Create a new app password', 'A'],
    ja: ['新しいアプリ パスワードの作成', 'A'],
    pl: ['Utwórz nowe hasło aplikacji', 'B'],
    de: ['Neues App-Kennwort erstellen', 'B'],
    it: ["Crea una nuova password per l'app", 'C', 'Crea una nuova password per le app'],
    sv: ['Skapa ett nytt applösenord', 'C'],
    'zh-CN': ['创建新的应用密码', 'C t'],
    da: ['Opret en ny appadgangskode', 'MT'],
    fi: ['Luo uusi sovellussalasana', 'MT'],
  },
} as const satisfies Record<string, Words>;

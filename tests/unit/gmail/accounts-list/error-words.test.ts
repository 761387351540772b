import { expect, test } from 'vitest';
import { rowSignals } from '../../../../lib/gmail/accounts-list/error-signals';
import { readFetchError } from '../../../../lib/gmail/accounts-list/fetch-error';

const isError = (text: string) => readFetchError([{ text, elements: [] }], rowSignals) !== undefined;

// translated by ourselves, for these tests alone: what Gmail writes in most of these languages is unknown
test.each([
  [
    'ar',
    'رفض الخادم الوصول عبر POP3.',
    'حدثت مشكلة أثناء الاتصال بـ mail.example.org',
    'لا توجد أخطاء في POP3.',
  ],
  [
    'cs',
    'Server odepřel přístup POP3.',
    'Při připojování k mail.example.org došlo k problému',
    'POP3: žádné chyby',
  ],
  ['da', 'Serveren nægtede POP3-adgang.', 'Der opstod en fejl ved mail.example.org', 'POP3: ingen fejl'],
  [
    'de',
    'Der Server hat den POP3-Zugriff abgelehnt.',
    'Bei mail.example.org trat ein Problem auf',
    'Keine POP3-Fehler',
  ],
  [
    'el',
    'Ο διακομιστής αρνήθηκε την πρόσβαση POP3.',
    'Παρουσιάστηκε πρόβλημα στο mail.example.org',
    'Δεν υπάρχουν σφάλματα POP3.',
  ],
  [
    'en',
    'The server rejected POP3 access.',
    'We could not connect to mail.example.org',
    'POP3: no new problems',
  ],
  [
    'es',
    'El servidor rechazó el acceso POP3.',
    'Se ha producido un problema al conectar con mail.example.es',
    'POP3: no hay errores',
  ],
  [
    'fa',
    'سرور دسترسی POP3 را رد کرد.',
    'هنگام اتصال به mail.example.org مشکلی پیش آمد',
    'POP3: هیچ خطایی وجود ندارد',
  ],
  [
    'fi',
    'Palvelin eväsi POP3-käytön.',
    'Yhteydessä palvelimeen mail.example.org oli ongelma',
    'Ei POP3-virheitä',
  ],
  [
    'fr',
    'Le serveur a refusé l’accès POP3.',
    'Un problème est survenu avec mail.example.org',
    'POP3 : pas d’erreur',
  ],
  ['he', 'השרת דחה את גישת POP3.', 'הייתה בעיה בהתחברות אל mail.example.org', 'POP3: אין שגיאות'],
  ['hi', 'सर्वर ने POP3 पहुंच अस्वीकार कर दी.', 'mail.example.org से कनेक्ट करने में गड़बड़ी हुई', 'POP3: कोई त्रुटि नहीं'],
  [
    'hu',
    'A szerver megtagadta a POP3-hozzáférést.',
    'Probléma történt: mail.example.org',
    'Nincsenek POP3 hibák',
  ],
  [
    'id',
    'Server menolak akses POP3.',
    'Terjadi masalah saat menghubungi mail.example.org',
    'Tidak ada kesalahan POP3',
  ],
  [
    'it',
    "Il server ha negato l'accesso POP3.",
    'Si è verificato un problema con mail.example.org',
    'Non ci sono errori POP3',
  ],
  [
    'ja',
    'サーバーによって POP3 アクセスが拒否されました。',
    'mail.example.org への接続中に問題が発生しました',
    'POP3 エラーはありません',
  ],
  [
    'ko',
    '서버에서 POP3 액세스를 거부했습니다.',
    'mail.example.org에 연결하는 중에 문제가 발생했습니다',
    'POP3 오류가 없습니다',
  ],
  [
    'nl',
    'De server heeft POP3-toegang geweigerd.',
    'Er is een probleem met mail.example.org',
    'Geen POP3-fouten',
  ],
  ['no', 'Serveren avviste POP3-tilgang.', 'Det oppsto et problem med mail.example.org', 'POP3: ingen feil'],
  [
    'pl',
    'Serwer odmówił dostępu POP3.',
    'Wystąpił problem podczas łączenia z mail.example.org',
    'POP3: nie ma błędów',
  ],
  [
    'pt',
    'O servidor negou o acesso POP3.',
    'Ocorreu um problema ao ligar a mail.example.org',
    'Não há erros de POP3',
  ],
  ['ro', 'Serverul a refuzat accesul POP3.', 'A apărut o problemă la mail.example.org', 'POP3: fără erori'],
  [
    'ru',
    'Сервер отклонил доступ по POP3.',
    'При подключении к mail.example.org возникла проблема',
    'POP3: нет ошибок',
  ],
  ['sv', 'Servern nekade POP3-åtkomst.', 'Ett problem uppstod med mail.example.org', 'Inga POP3-fel'],
  ['th', 'เซิร์ฟเวอร์ปฏิเสธการเข้าถึง POP3', 'เกิดปัญหาในการเชื่อมต่อกับ mail.example.org', 'ไม่พบข้อผิดพลาด POP3'],
  [
    'tr',
    'Sunucu POP3 erişimini reddetti.',
    'mail.example.org sunucusunda bir sorun oluştu',
    'POP3: hata yok',
  ],
  ['uk', 'Сервер відмовив у доступі POP3.', 'Виникла проблема з mail.example.org', 'Немає помилок POP3'],
  [
    'vi',
    'Máy chủ từ chối quyền truy cập POP3.',
    'Đã xảy ra sự cố khi kết nối với mail.example.org',
    'Không có lỗi POP3',
  ],
  ['zh-CN', '服务器拒绝了 POP3 访问。', '连接到 mail.example.org 时出现问题', 'POP3：没有错误'],
  ['zh-TW', '伺服器拒絕 POP3 存取。', '連線至 mail.example.org 時發生問題', 'POP3：無錯誤'],
])(
  'a refusal and a failed connection are errors without red, “no errors” is none: %s',
  (_, refusal, connection, none) => {
    expect([refusal, connection, none].map(isError)).toEqual([true, true, false]);
  },
);

test('a word for "no" somewhere else does not take an error back', () => {
  expect(isError('No mails fetched. POP3 error.')).toBe(true);
  expect(isError('Noch ein POP3-Fehler')).toBe(true);
  expect(isError('POP3-Fehler: kein Zugriff')).toBe(true);
});

// each would keep a pattern that goes back and forth busy for minutes
test.each(['no ', 'no a', '无', '⚠', 'fehler', 'a.', '"', '“', "'a ", '2027 ', '1 '])(
  '200 kB of %j are read to their end',
  (part) => {
    expect(isError(part.repeat(200_000 / part.length))).toBe(false);
  },
);

import { startingWith } from '../words/word-starts';

/*
 * From dictionaries, not from Gmail, whose sentences are unknown in most languages: weak signals, never shown.
 */

/** "Error", "denied", "failed" and their like; the second list also ends longer words ("Serverfehler"). */
const errorWord = startingWith(
  `error refus reject fail denied unable unavailable invalid incorrect unknown expired problem disabled suspended exceed
   locked timed_out could_not not_(?:found|allowed|accepted|available|enabled) fehlgeschlagen verweiger abgelehnt ungültig
   geweiger mislukt ongeldig probleem misslyck nekad avvis ogiltig mislyk afvist nægt ugyldig nekt
   epäonnistu evät eväs hylätty ongelm erreur échou échec problèm erro deneg rechaz fall[óo](?!\\p{L}) no_se_pudo rifiut negat
   fallit non_riuscit recus negou falh eroare erori refuz eșuat eşuat respins chyb problém odmít odepř zamít selha nepodař neplatn błąd błęd
   odmówi odrzuc niepowodz nie_udało nieprawidł hib[aá] elutasít megtagad sikertelen érvénytelen hata redd başarısız
   geçersiz sorun galat kesalahan gagal masalah ditolak menolak ralat lỗi từ_chối thất_bại sự_cố проблем отказ отклон сбой не_удалось помил(?:к|ок) відмов
   відхил збій не_вдалося грешк σφάλμ απορρί απέρριψ απέτυχ αποτυχ αρνήθ πρόβλημ त्रुटि समस्या इनकार अस्वीकार विफल गड़बड़`,
  `fehler fout virhe fel(?:et)?(?!\\p{L}) fejl(?!\\p{L}) feil(?!\\p{L}) ошиб(?:к|ок) خطأ رفض فشل تعذ خطا مشكل مشکل رد_کرد שגיא נדח דחה סירב בעיה נכשל ผิดพลาด ปฏิเสธ ล้มเหลว ปัญหา
   ไม่สำเร็จ エラー 拒否 失敗 問題 오류 문제 거부 실패 错误 錯誤 问题 拒绝 拒絕 失败`,
);

const no =
  "no|none?|not any|without|[0٠۰]|kein\\S{0,2}|ohne|geen|zonder|ing[ae][nt]?|uten|uden|utan|ei|aucune?|pas d['’]|sans|sin|senza|" +
  'ning[uú]n\\S?|nessun\\S?|nenhum|sem|não há|nici\\S{0,2}|fără|nu există|bez|žádn\\S{1,2}|brak|nie ma|nincs\\S{0,4}|нет|без|' +
  'нема\\S?|няма|χωρίς|κανένα|δεν|không|tidak ada|tanpa|لا|بدون|هیچ|कोई';
const noWithoutBlank = 'אין|ללא|לא נמצאו|ไม่มี|ไม่พบ|没有|沒有|无|無|未[发發出][现現生]';
const noBehind = `(?:yok|нет|нема|नहीं|frei|fri|ei ole|ありません|なし|ない|없|0 ?[件個个개]|[:：]\\s?(?:${no})(?=[.!,;。]|$))`;

const everyErrorWord = new RegExp(errorWord.source, 'giu');
const someWords = '(?:[^\\s.!?:;]{1,15}\\s){0,2}?[^\\s.!?:;]{0,15}?';
const noErrors = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${no})(?!\\p{L})|${noWithoutBlank})\\s*${someWords}⚠|⚠\\S{0,4}?[\\sは가이]{0,2}${noBehind}`,
  'giu',
);

/** Whether the text has a word for an error, other than in "no errors". */
export const hasErrorWord = (text: string): boolean =>
  text.replaceAll('⚠', '').replace(everyErrorWord, '⚠').replace(noErrors, '').includes('⚠');

/** Whether the text only speaks of errors to say that there are none. */
export const saysNoErrors = (text: string): boolean => errorWord.test(text) && !hasErrorWord(text);

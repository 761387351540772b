import { startingWith } from '../words/word-starts';

/*
 * From dictionaries, not from Gmail, whose sentences are unknown in most languages: weak signals, never shown.
 */

/** "Error", "denied", "failed" and their like; the second list also ends longer words ("Serverfehler"). */
const errorWord = startingWith(
  `error refus reject fail denied unable unavailable invalid incorrect unknown expired problem disabled suspended exceed
   locked timed_out could_not not_(?:found|allowed|accepted|available|enabled) fehlgeschlagen verweiger abgelehnt ungültig
   geweiger mislukt ongeldig probleem fel(?:et)?(?!\\p{L}) misslyck nekad avvis ogiltig mislyk afvist nægt ugyldig nekt
   epäonnistu evätty hylätty erreur échou échec problèm erro deneg rechaz fall[óo](?!\\p{L}) no_se_pudo rifiut negat
   fallit non_riuscit recus negou falh eroare refuz eșuat eşuat respins chyb odmít zamít selha nepodař neplatn błąd błęd
   odmówi odrzuc niepowodz nie_udało nieprawidł hib[aá] elutasít megtagad sikertelen érvénytelen hata redded başarısız
   geçersiz galat kesalahan gagal ditolak menolak ralat lỗi từ_chối thất_bại отказ отклон сбой не_удалось помилк відмов
   відхил збій не_вдалося грешк σφάλμ απορρί απέρριψ απέτυχ αποτυχ त्रुटि अस्वीकार विफल`,
  `fehler fout virhe fejl(?!\\p{L}) feil(?!\\p{L}) ошибк خطأ رفض فشل تعذ خطا שגיא נדח סירב נכשל ข้อผิดพลาด ปฏิเสธ ล้มเหลว
   ไม่สำเร็จ エラー 拒否 失敗 오류 거부 실패 错误 錯誤 拒绝 拒絕 失败`,
);

const noBefore = startingWith(
  `no not_any without (?<!\\d)0 kein\\S{0,2} ohne geen zonder ing[ae][nt]? uten uden utan aucune? pas_d['’] sans ning[uú]n\\S?
   sin nessun\\S? senza nenhum sem nici fără bez žádn\\S{1,2} brak nincs нет без нема\\S? няма χωρίς κανένα δεν không_có
   không tidak_ada tanpa لا بدون कोई`,
  'אין ללא ไม่มี 没有 沒有 无 無',
);
const noBehind = startingWith('yok нет нема नहीं', ':_?0 ありません なし ない 없');

const everyErrorWord = new RegExp(errorWord.source, 'giu');
const noErrors = new RegExp(
  `(?:${noBefore.source})\\s*(?:[^\\s.!?:;]{1,15}\\s){0,2}?⚠|⚠\\S{0,4}?[\\sは가이]{0,2}(?:${noBehind.source})`,
  'giu',
);

/** Has the text a word for an error, and not only to say that there is none? */
export const speaksOfError = (text: string): boolean =>
  text.replaceAll('⚠', '').replace(everyErrorWord, '⚠').replace(noErrors, '').includes('⚠');

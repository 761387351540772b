/*
 * From dictionaries, not from Gmail: its own sentences are unknown in most languages. These are weak signals and never
 * shown. A word stands for all that begin with it; with a star, for all that hold it ("Serverfehler").
 */

/** "Error", "denied", "failed" and their like. */
const errorWords = String.raw`
  error refus reject fail denied unable unavailable invalid incorrect unknown expired problem disabled suspended exceed locked
  timed\sout could\snot not\s(?:found|allowed|accepted|available|enabled)
  *fehler fehlgeschlagen verweiger abgelehnt ungültig *fout geweiger mislukt ongeldig probleem
  fel(?:et)?(?!\p{L}) misslyck nekad avvis ogiltig *fejl(?!\p{L}) mislyk afvist nægt ugyldig *feil(?!\p{L}) nekt
  *virhe epäonnistu evätty hylätty erreur échou échec problèm erro deneg rechaz fall[óo](?!\p{L}) no\sse\spudo
  rifiut negat fallit non\sriuscit recus negou falh eroare refuz eșuat eşuat respins
  chyb odmít zamít selha nepodař neplatn błąd błęd odmówi odrzuc niepowodz nie\sudało nieprawidł
  hib[aá] elutasít megtagad sikertelen érvénytelen hata redded başarısız geçersiz
  galat kesalahan gagal ditolak menolak ralat lỗi từ\schối thất\sbại
  *ошибк отказ отклон сбой не\sудалось помилк відмов відхил збій не\sвдалося грешк σφάλμ απορρί απέρριψ απέτυχ αποτυχ
  *خطأ *رفض *فشل *تعذ *خطا *שגיא *נדח *סירב *נכשל त्रुटि अस्वीकार विफल
  *ข้อผิดพลาด *ปฏิเสธ *ล้มเหลว *ไม่สำเร็จ *エラー *拒否 *失敗 *오류 *거부 *실패 *错误 *錯誤 *拒绝 *拒絕 *失败`;

/** "No" in front of the word for an error, and behind it. */
const noBefore = String.raw`
  no not\sany without 0 kein\S{0,2} ohne geen zonder ing[ae][nt]? uten uden utan aucune? pas\sd['’] sans
  ning[uú]n\S? sin nessun\S? senza nenhum sem nici fără bez žádn\S{1,2} brak nincs нет без нема\S? няма
  χωρίς κανένα δεν không\scó không tidak\sada tanpa لا بدون *אין *ללא कोई *ไม่มี *没有 *沒有 *无 *無`;
const noBehind = String.raw`*:\s?0 yok нет нема नहीं *ありません *なし *ない *없`;

function anyOf(list: string): string {
  const { inside = [], first = [] } = Object.groupBy(list.trim().split(/\s+/), (word) =>
    word.startsWith('*') ? 'inside' : 'first',
  );
  return `(?:(?<![\\p{L}\\p{N}])(?:${first.join('|')})|${inside.map((word) => word.slice(1)).join('|')})`;
}

const anyError = new RegExp(anyOf(errorWords), 'gu');
const noErrors = new RegExp(
  `${anyOf(noBefore)}\\s*(?:[^\\s.!?:;]{1,15}\\s){0,2}?⚠|⚠\\S{0,4}?[\\sは가이]{0,2}${anyOf(noBehind)}`,
  'gu',
);

/** Has the text a word for an error, and not only to say that there is none? */
export const speaksOfError = (text: string): boolean =>
  text.toLowerCase().replaceAll('⚠', '').replace(anyError, '⚠').replace(noErrors, '').includes('⚠');

import { popWord, withoutAccounts, withoutPopRemarks } from './pop-word';
import { startingWith } from './word-starts';

// in the digits and calendars of Gmail's languages
const year = /(?<!\d)(?:2027|2570|1405|۱۴۰۵|٢٠٢٧|۲۰۲۷|२०२७)(?!\d)/;

const january = startingWith(
  `januar január janvier jänner enero janeiro gennaio styczni leden ledn siječ январ січ ocak ianuarie ιανουάρι
   ιανουαρί tammiku jaanuar sausi janvār`,
  'มกราคม tháng_1(?!\\d) tháng_một जनवरी ינואר يناير ژانویه (?<!\\d)1_?月 (?<!\\d)1_?월',
);

/** Stems of "no longer", "end", "stop", "remove". */
const ends = startingWith(
  `no_longer won.t will_not upcoming_change going_away stop ending ends end_of end_support discontinu retir remov phas deprecat sunset shut_down turn(?:ed)?_off
   nicht_mehr keine_(?:e-)?\\p{L}+_mehr nicht_länger schafft_.{0,40}_ab(?!\\p{L}) abgeschafft eingestellt einstell beende ende entfern ne_\\p{L}+_plus n.\\p{L}+_plus cesse prend_fin
   prendra_fin supprim ya_no deja finaliz elimin retira não_\\p{L}+_mais deixa encerr descontinu non_\\p{L}+_più cessa
   termin interromp niet_meer niet_langer beëindig verwijder już_nie nie_będzie przesta zakończ wycof už_ne přesta
   ukonč skonč nebude inte_längre upphör slut ikke_længere ikke_lenger ophør opphør avslutt enää lopet päätty poist avveckl tas_bort fjernes udgår zruš usun удал отключ вилуч dispăr dihapus gỡ többé
   már_nem megszűn megszün artık sona durdur kaldır nu_va_mai înce больше_не не_будет прекра перест припин πλέον
   σταματ καταργ διακόπ τερματ tidak_lagi berhenti dihentikan menghentikan không_còn ngừng prestaj više_neće`,
  'ยกเลิก สิ้นสุด หยุด ไม่รองรับ बंद समाप्त יותר תפסיק יופסק ستتوقف سيتوقف إيقاف إنهاء 終了 廃止 停止 できなく なくな 削除 นำออก हटा תוסר יוסר إزالة 더_이상 종료 중단 不再 终止 終止 结束 結束',
);

/**
 * Whether a text is Google's notice that Gmail stops fetching by POP, in whatever words and language: it names the
 * year and POP or an end, or says that POP in Gmail ends.
 */
export function isEndNotice(text: string): boolean {
  const plain = withoutPopRemarks(text);
  const pop = popWord.test(plain) || /gmailify/i.test(plain);
  if (year.test(plain)) return pop || ends.test(plain);
  const namesPop = pop || popWord.test(withoutAccounts(text));
  const others = [namesPop, january.test(plain), /\b(?:gmail|google)/i.test(plain)].filter(Boolean);
  return others.length >= 2 && ends.test(plain);
}

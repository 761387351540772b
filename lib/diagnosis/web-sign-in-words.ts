import { startingWith } from '../gmail/words/word-starts';
import { passwordWord, refusesSignIn } from './sign-in-words';

/** "Browser". */
export const browserWord = startingWith(
  `navegador navigateur nettleser webbläsar selaim verkkoselai böngész trình_duyệt weboberfl webinterface webov\\p{L}{1,3}_rozhran веб-интерфейс
   przegląda prohlížeč tarayıcı πρ[οό]γρ[αά]μμα\\p{L}{0,3}_περιήγ`,
  'browser webmail web-mail браузер 浏览器 瀏覽器 ブラウザ 브라우저 网页 網頁 웹에서 웹사이트 เบราว์เซอร์ متصفح דפדפן ब्राउज़र',
);

/** "Unusual", as in mails on unusual activity. */
export const unusualWord = startingWith(
  `ungewöhnliche_(?:anmelde|aktivit) verdächtige_(?:anmelde|aktivit) inusual inhabitu sospechos suspecte(?!d) insolit sospett incomum suspeit
   ongebruikelijk nietypow podejrzan neobvykl podezřel необычн подозрит незвичайн підозріл olağan_?dışı şüpheli ovanlig misstänkt usædvanlig
   mistænkelig uvanlig mistenkelig szokatlan gyanús epätavalli epäilyttäv neobișnui ασυνήθιστ ύποπτ bất_thường đáng_ngờ mencurigakan`,
  '异常(?:登录|活动) 異常(?:な|的) 可疑 不審な 비정상 의심스 ผิดปกติ น่าสงสัย غير_عادي مشبوه חריג חשוד असामान्य संदिग्ध',
);

const expired = startingWith(
  `abgelaufen expir(?!ed|y) caduc scadut verlopen wygas vypršel скончил истек истёк просроч закінч прострочен süresi_dol expirat lejárt utgått
   gått_ut udløbet utløpt vanhentun έληξε λήξει hết_hạn kedaluwarsa`,
  '过期 過期 期限切れ 期限が切れ 만료 หมดอายุ انتهت פג_תוקף פגה समाप्त',
);
const change = startingWith(
  `ändern geändert cambi(?:ar|are|e)(?!\\p{L}) changer modifier alter(?:ar|e)(?!\\p{L}) wijzig zmieni zmień změň сменит измените изменить змініть değiştir ändra
   skift vaihda megvált schimba αλλάξ đổi`,
  '変更して 修改 更改 변경 เปลี่ยน',
);
const must = startingWith(
  `bitte müssen muss(?!\\p{L}) debe por_favor vous_devez veuillez è_necessario per_favore deve musisz proszę musíte prosím moet måste skal må_ täytyy kell kérjük
   необходимо нужно должны пожалуйста будь_ласка lütfen gerek trebuie πρέπει phải vui_lòng harus silakan`,
  'してください 请 請 하세요 주세요 กรุณา يرجى',
);

/** Whether a sentence means, in any of these languages, that a password has expired or must be changed. */
export const isAboutNewPassword = (detail: string): boolean =>
  passwordWord.test(detail) &&
  (expired.test(detail) || (must.test(detail) && change.test(detail) && !refusesSignIn(detail)));

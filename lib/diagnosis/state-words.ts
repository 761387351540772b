import { popWord, withoutPopRemarks } from '../gmail/words/pop-word';
import { startingWith } from '../gmail/words/word-starts';
import { sentencesOf } from './sentences';
import { passwordWord } from './sign-in-words';

const account = startingWith(
  `konto cuenta compte account conta учётн учетн аккаунт акаунт обліков účet hesap rachun fiók tili cont_ contul usuario utente
   utilisateur benutzer gebruiker пользовател λογαριασμ tài_khoản akun`,
  '账号 帐号 賬號 帳號 账户 帐户 帳戶 用户 アカウント 계정 บัญชี حساب חשבון खाता',
);
const mailbox = startingWith(
  `mailbox postfach buzón bo[iî]te casella caixa_(?:de_)?(?:correio|entrada|postal) postvak skrzynk schránk postafiók posta_kutus brevlåd
   postkass postboks postilaatik căsuț ящик скриньк γραμματοκιβώτι hộp_thư kotak_(?:surat|masuk)`,
  '邮箱 郵箱 信箱 メールボックス 메일함 사서함 กล่องจดหมาย صندوق_البريد תיבת_הדואר मेलबॉक्स',
);
const switchedOff = startingWith(
  `gesperrt deaktiv désactiv suspend suspens bloqu desactivad desativad sospes disabilitat disattivat bloccat geblokkeerd
   opgeschort geschorst uitgeschakeld zablok zawiesz wyłącz pozastav заблок приостан отключ деактив призупин deshabilit inhabilit spärra inaktiv avstäng spærret sperret
   lukittu letilt függeszt askıya devre_dışı kapatıl blocat dezactiv απενεργοπ ανεστάλ khóa khoá vô_hiệu dinonaktif diblokir ditangguh`,
  '禁用 冻结 凍結 锁定 鎖定 停用 被封 停止 無効 ロック 정지 차단 비활성 잠겼 ระงับ تعطيل تعليق מושבת הושבת הושע נחסם निलंबित',
);

/** Whether a sentence means, in any of these languages, that an account or a mailbox was switched off. */
export const isAboutSuspension = (text: string): boolean =>
  (account.test(text) || mailbox.test(text)) && switchedOff.test(text);

const notOn = startingWith(
  `nicht_(?:aktiv|freige|erlaubt|zugel|einge) ausgeschaltet pas_(?:activ|autoris|permis) interdit no_est[áa]_(?:habilit|activ|permit|autoriz)
   não_(?:está_|é_)?(?:habilit|ativ|permit|autoriz) non_(?:è_)?(?:abilit|attiv|consent|permess|autoriz)
   niet_(?:inge|geac|toege) staat_uit nie_jest_(?:włącz|aktywn|dozwol) zakáz vypnut není_(?:povol|aktiv|zapn) inte_(?:aktiv|tillåt|påsl)
   ikke_(?:aktiv|tillat|tilladt|slå) slået_fra slått_av poistettu_käyt ei_ole_(?:käyt|sall) nincs_(?:enged|beka) nem_enged le_van_tilt
   kapalı (?:etkin|aktif)_değil выключ запрещ не_(?:включ|разреш|актив) вимкн заборонен не_(?:увімк|дозвол) nu_este_(?:activ|permis)
   δεν_(?:είναι_ενεργ|επιτρέπ) chưa_(?:được_)?(?:bật|kích) không_được_phép (?:tidak|belum)_(?:aktif|diizin|diaktif)`,
  '有効になっていません 有効ではあり 許可されて 未开 未開 未启 未啟 没有开 沒有開 关闭 關閉 사용_?안_?함 허용되지 ปิดใช้ ปิดการ ไม่ได้เปิด غير_مفعل לא_מופעל बंद',
);

const turnOn = startingWith(
  `aktivieren_sie schalten_sie activez veuillez_activer activ[ea]_(?:el|la)(?!\\p{L}) habilite attiva(?:re|te)?(?!\\p{L}) abilita(?:re|te)?(?!\\p{L})
   ative(?!\\p{L}) включите активируйте увімкніть włącz(?!\\p{L}) povolte zapněte schakel aktivera aktiver(?!\\p{L}) ota_käyttöön engedélyezze
   etkinleştirin activați ενεργοποιήστε hãy_bật aktifkan`,
  '有効にして 사용_설정 사용으로_설정',
);

/** Whether a sentence means, in any of these languages, that POP is off; not one that refuses a password. */
export const isAboutPopOff = (text: string): boolean =>
  !passwordWord.test(text) &&
  sentencesOf(withoutPopRemarks(text)).some(
    (one) => popWord.test(one) && [switchedOff, notOn, turnOn].some((word) => word.test(one)),
  );

const full = startingWith(
  `full(?!_(?:e-?mail|address|name|user)) voll llen[ao] plein pien[ao] chei[ao] vol(?!\\p{L}) pełn przepeł pln megtelt dolu fyldt fuld täynnä
   plin[ăa] переполн заполнен перепов πλήρ γεμάτ đầy penuh`,
  '满 滿 満 いっぱい 가득 꽉 เต็ม ممتل מלא',
);
const quota = startingWith(
  'quota cuota cota kvót kvot квот speicher espaci espaço spazio',
  '容量 空间 空間 용량 配额 配額',
);
const exceeded = startingWith(
  `erreicht atteint exceed überschr aufgebr dépass super exced insuf sobrepas esaur overschr przekr překro överskr overskr ylit túllép aşıl depăș превыш перевищ`,
  '超 满 滿 초과 부족 不足',
);

const message = startingWith(
  'messag mensaj mensag nachricht bericht wiadomoś zpráv meddel besked melding сообщ письм повідомл ileti üzenet viest μηνύμ pesan',
  '邮件 郵件 メッセージ 메시지',
);

/** "Too many". */
export const tooMany = startingWith(
  `zu_viele demasiad trop_de troppi muit[ao]s_(?:tent|conex|acess|log|mens) te_veel zbyt_wiele za_dużo příliš_mnoho för_många for_mange çok_fazla
   liian_(?:mon|use) слишком_мног забагато занадто_багат túl_sok prea_mult πάρα_πολλ quá_nhiều terlalu_banyak`,
  '次数过多 次數過多 多すぎ 너무_많 มากเกินไป كثيرة יותר_מדי',
);

/** Whether a sentence means, in any of these languages, that there is no room left in a mailbox. */
export const isAboutFullMailbox = (text: string): boolean =>
  (mailbox.test(text) && full.test(text)) ||
  (quota.test(text) && (exceeded.test(text) || full.test(text))) ||
  (tooMany.test(text) && message.test(text));

/** "Later", "too often", "for the moment", "in use elsewhere". */
export const busyWord = startingWith(
  `später más_tarde plus_tard più_tardi mais_tarde later_opnieuw później později neskôr позже позднее пізніше daha_sonra
   senare senere myöhemmin később mai_târziu αργότερα kasnije
   zu_(?:oft|häufig) te_vaak zbyt_częst příliš_čast çok_sık слишком_част занадто_част túl_gyak terlalu_sering
   temporär vorübergehend temporal momentané temporaire momentanea temporanea temporaria tijdelijk tymczasow dočasn tillfälli midlertidig
   tilapäis ideiglenes átmenet temporar(?!y) geçici временн тимчасов προσωριν tạm_thời sementara
   warten_sie patientez aguard espere_ attend[ei] подождите poczekaj počkejte bekleyin vänligen_vänta bereits_(?:verwend|benutz)
   (?:andere|otra|outra|autre|altra|inn[aą]|другой|другим)\\p{L}?_(?:sitzung|sesi|sess|sesj|сеанс|сесс)`,
  `稍后 稍後 稍候 しばらく 後でもう一度 잠시 나중에 ภายหลัง מאוחר_יותר لاحق lát_nữa बाद_में 频繁 頻繁 너무_자주 暂时 暫時 一時的 일시적 ชั่วคราว مؤقت 繁忙`,
);

const tryAgain = startingWith(
  `erneut réessay de_nuevo nuevamente riprov novamente opnieuw ponown spróbuj zkuste повтор снова igen tekrar uudelleen újra din_nou ξανά thử_lại lagi`,
  '再试 再試 重试 重試 もう一度 다시 อีกครั้ง',
);
const minutes = startingWith(
  'minut minuut секунд мин segund sekund λεπτ phút menit dakika perc',
  '分钟 分鐘 分後 분_후 นาที',
);

/** Whether a sentence means, in any of these languages, that one should try again in some minutes. */
export const isAboutWaiting = (text: string): boolean =>
  sentencesOf(text).some((one) => tryAgain.test(one) && minutes.test(one));

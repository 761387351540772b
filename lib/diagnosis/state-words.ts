import { startingWith } from '../gmail/words/word-starts';

const account = startingWith(
  `konto cuenta compte account conta учётн учетн аккаунт обліков účet hesap rachun fiók tili cont_ contul usuario utente
   utilisateur benutzer gebruiker пользовател`,
  '账号 帐号 賬號 帳號 账户 帳戶 用户 アカウント 계정 บัญชี',
);
const suspended = startingWith(
  `gesperrt deaktiviert désactiv suspend bloqu desactivad desativad sospes disabilitat disattivat bloccat geblokkeerd
   opgeschort uitgeschakeld zablok zawiesz wyłącz pozastav заблок приостан отключ призупин spärra inaktiv spærret sperret
   lukittu letilt felfüggeszt askıya devre_dışı kapatıl blocat`,
  '禁用 冻结 凍結 锁定 鎖定 停用 被封 停止 無効 ロック 정지 차단 비활성 잠겼 ระงับ',
);

/** Whether a sentence means, in any of these languages, that an account was switched off. */
export const isAboutSuspension = (text: string): boolean => account.test(text) && suspended.test(text);

const connection = startingWith(
  `connect verbind conect conex connex conness connett colleg collegar anslut forbind tilkobl yhtey yhdist kapcsol
   csatlakoz połącz připoj соедин подключ підключ з.єдн bağlan conexiun σύνδε συνδεθ koneksi terhubung kết_nối`,
  '连接 連線 連接 接続 연결 เชื่อมต่อ חיבור להתחבר الاتصال اتصال कनेक्',
);
const failed = startingWith(
  `cannot can.t unable impossib kann_nicht konnte_nicht kann_keine konnte_keine fehlgeschl fehler problem no_se_ha_podido no_se_puede no_puede
   no_pudo ne_peut n.a_pas_pu échec échou problème erreur non_è_poss non_è_stato non_riesc impossibil não_foi_poss não_cons não_é_poss
   kan_niet kan_geen kon_niet mislukt kan_inte det_gick_inte kan_ikke kunne_ikke ei_voi nem_siker nem_lehet nie_można
   nie_udało nelze nepodař не_удал не_удаёт не_удает невозможн не_вдал bağlanamı kurulam nu_se_poate nu_s-a_putut
   αδύνατ tidak_dapat không_thể zeitüberschr tiempo_de_espera délai timeout tempo_limite time-out таймаут zaman_aşım
   rechaz refus rifiut recus abgelehnt verweigert odrzuc odmít отклон отказ`,
  '无法 無法 超时 逾時 失败 失敗 できません タイムアウト 할_수_없 시간_초과 ไม่สามารถ לא_ניתן تعذر नहीं_हो',
);

/** Whether a sentence means, in any of these languages, that no connection was made. */
export const isAboutFailedConnection = (text: string): boolean => connection.test(text) && failed.test(text);

/** "Later", as in "try again later". */
export const later = startingWith(
  `später más_tarde plus_tard più_tardi mais_tarde later_opnieuw później později neskôr позже позднее пізніше daha_sonra
   senare senere myöhemmin később mai_târziu αργότερα kasnije`,
  '稍后 稍後 後でもう一度 나중에 ภายหลัง מאוחר_יותר لاحق lát_nữa बाद_में',
);

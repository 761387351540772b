import { startingWith } from '../gmail/words/word-starts';
import { failedWord } from './connection-words';
import { sentencesOf } from './sentences';

const passwordStems = [
  `password passwd passcode passwort kennwort mot_de_passe contraseña clave_de senha palavra-passe wachtwoord lösenord adgangskode
   passord salasana jelsz hasł hesl парол parolă parola parolei şifre κωδικ συνθηματικ lozink лозинк geslo slaptažod parool
   mật_khẩu sandi kata_laluan contrasenya`,
  'パスワード 密码 密碼 口令 비밀번호 암호(?!화) รหัสผ่าน पासवर्ड סיסמ كلمة_المرور كلمة_السر گذرواژه رمز_عبور',
] as const;

/** Stems of "password". */
export const passwordWord = startingWith(...passwordStems);

/** Stems of "password", "user name", "sign in". */
export const signInWord = startingWith(
  `${passwordStems[0]} username user_name user_id credential log_in login log-in sign_in sign-in nutzername benutzername anmeld
   identifiant inicio_de_sesión ouverture_de_session nom_d.utilisateur nombre_de_usuario nome_de_us nome_de_ut nome_utente credenzial gebruikersnaam aanmeld
   användarnamn inlogg brugernavn brukernavn käyttäjä felhasználón nazw\\p{L}_użytkown zalogow logowan uživatel používateľ přihl логин
   им\\p{L}{1,3}_пользовател ім.\\p{L}{0,3}_користувач потребителск kullanıcı_ad utilizator όνομα_χρήστη korisničk uporabniš kasutaja
   tên_người_dùng nama_pengguna войти`,
  `${passwordStems[1]} ユーザー名 ユーザ名 ログイン 用户名 使用者名稱 登录 登入 사용자_이름 로그인 ชื่อผู้ใช้ उपयोगकर्ता שם_משתמש שם_המשתמש اسم_المستخدم نام_کاربری`,
);

/** Stems of "authentication". */
const authenticationWord = startingWith(
  `authentif authentisier autenti(?:[cfskz]|mi) autorisier autoris[ae] autoriz uwierzytel ověřen аутентиф авториз автентиф kimlik_doğrula
   godkendelse hitelesít tunnistaut todennu έλεγχο\\p{L}?_ταυτ xác_thực otentik`,
  '认证 验证 認證 驗證 認証 인증 การตรวจสอบสิทธิ์ אימות المصادقة प्रमाणीकरण',
);

/** Stems of "denied", "refused", "rejected". */
export const refusedWord = startingWith(
  `denied denies deny refus reject declin verweiger abgelehnt abgewiesen zurückgewiesen rejet rechaz deneg negad
   negou negat rifiut respin recus rejeit geweiger weiger afgewezen nekad avvis afvis nægte
   avsl eväs kielt hylkä hylät megtagad elutasít odmów odmaw odrzuc odmít zamít odmiet zamiet отказ
   отклон отверг запре запрещ відмов відхил отхвър redde refuz αρνήθ απέρριψ απορρίφ odbi одби zavrn atsisak atmet
   noraid keeld từ_chối menolak ditolak denegat`,
  '拒 거부 거절 ปฏิเสธ अस्वीकार סירב דחה נדח رفض رد_کرد',
);

/** Stems of "wrong" and "failed". */
const wrongWord = startingWith(
  `incorrect invalid wrong fail falsch ungültig nicht_korr nicht_richtig no_es_corr ha_fall fallo(?!\\p{L}) pas_corr non_è_corr non_sono_corr nicht_erfolg pas_abouti no_tuvo_éxito não_está_corr niet_juist inte_korr ikke_korr inkorrekt fehlgeschlagen erron échou échec inválid fallid falló incorret falh non_valid errat sbagliat non_riuscit fallit
   onjuist ongeldig mislukt felaktig fel_ ogiltig misslyck forkert ugyldig feil mislyk virheelli väärä
   epäonnist hibás helytelen érvénytelen sikertelen nieprawidłow błędn nieudan niepoprawn nesprávn chybn neplatn
   selhal zlyhal невер неправильн недейств неуда ошибоч хибн невірн грешн yanlış hatalı geçersiz başarısız greșit
   incorectă eșuat λάθος εσφαλμέν απέτυχ pogreš neisprav neuspe sai_ không_đúng thất_bại salah gagal
   ebaõnnest vale_`,
  '不正 正しくあり 間違 違い 誤 失敗 错误 錯誤 失败 無效 无效 不正确 不正確 잘못 올바르지 실패 틀 ไม่ถูกต้อง ล้มเหลว गलत विफल שגוי נכשל غير_صحيح خاطئ فشل نادرست',
);

const couldNot = startingWith(
  'nie_udało nie_powiod не_удал не_вда[лв] nezdař nepodař ei_onnist',
  '할_수_없 못했',
);
const verify = startingWith(
  'verif vérif überprüf controler zweryfik провер перевір doğrula ověřit bekräft kontroller tarkist ellenőriz',
  '確認 验证 驗證 확인',
);
/** "Error". */
export const errorWord = startingWith(
  'error erreur erro(?!\\p{L}) ошибк помилк błąd błęd chyb hata eroare virhe feil fejl fel(?!\\p{L}) lỗi kesalahan σφάλμ hib[aá]',
  'fehler エラー 错误 錯誤 오류 ข้อผิดพลาด שגיאה خطأ त्रुटि',
);

/** Whether a text is about signing in. */
export const isAboutSigningIn = (text: string): boolean =>
  signInWord.test(text) || authenticationWord.test(text);

/** Whether a text means, in any of these languages, that the user name or password was refused. */
export const refusesSignIn = (text: string): boolean =>
  isAboutSigningIn(text) &&
  (refusedWord.test(text) ||
    wrongWord.test(text) ||
    sentencesOf(text).some(
      (one) =>
        (couldNot.test(one) && isAboutSigningIn(one)) ||
        (verify.test(one) && failedWord.test(one) && passwordWord.test(one)) ||
        (errorWord.test(one) && authenticationWord.test(one)),
    ));

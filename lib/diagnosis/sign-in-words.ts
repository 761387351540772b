import { startingWith } from '../gmail/words/word-starts';

/** Stems of "password", "user name", "sign in". */
export const signInWord = startingWith(
  `password passwd passcode username user_name user_id credential log_in login log-in sign_in sign-in
   passwort kennwort nutzername benutzername anmeld mot_de_passe identifiant nom_d.utilisateur contraseña clave_de
   nombre_de_usuario senha palavra-passe nome_de_us nome_de_ut nome_utente credenzial wachtwoord gebruikersnaam
   aanmeld lösenord användarnamn adgangskode brugernavn passord brukernavn salasana käyttäjä jelsz felhasználón
   hasł nazw\\p{L}_użytkown logowan hesl uživatel používateľ přihl парол логин им\\p{L}+_пользовател ім.\\p{L}*_користувач
   потребителск parola parolă parolei şifre kullanıcı_ad utilizator κωδικ συνθηματικ όνομα_χρήστη lozink korisničk
   лозинк geslo uporabniš slaptažod parool kasutaja mật_khẩu tên_người_dùng sandi kata_laluan nama_pengguna contrasenya`,
  'パスワード ユーザー名 ユーザ名 ログイン 密码 密碼 口令 用户名 使用者名稱 登录 登入 비밀번호 암호 사용자_이름 로그인 รหัสผ่าน ชื่อผู้ใช้ पासवर्ड उपयोगकर्ता סיסמ שם_משתמש שם_המשתמש كلمة_المرور كلمة_السر اسم_المستخدم گذرواژه رمز_عبور نام_کاربری',
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
  `incorrect invalid wrong fail falsch ungültig nicht_korr nicht_richtig no_es_corr ha_fall pas_corr non_è_corr non_sono_corr nicht_überprüf não_está_corr niet_juist inte_korr ikke_korr inkorrekt fehlgeschlagen erron échou échec inválid fallid falló incorret falh non_valid errat sbagliat non_riuscit fallit
   onjuist ongeldig mislukt felaktig fel_ ogiltig misslyck forkert ugyldig feil mislyk virheelli väärä
   epäonnist hibás helytelen érvénytelen sikertelen nieprawidłow błędn nieudan niepoprawn nesprávn chybn neplatn
   selhal zlyhal невер неправильн недейств неуда ошибоч хибн невірн грешн yanlış hatalı geçersiz başarısız greșit
   incorectă eșuat λάθος εσφαλμέν απέτυχ pogreš neisprav neuspe sai_ không_đúng thất_bại salah gagal`,
  '不正 正しくあり 間違 違い 誤 失敗 错误 錯誤 失败 無效 无效 不正确 不正確 잘못 올바르지 실패 틀 ไม่ถูกต้อง ล้มเหลว गलत विफल שגוי נכשל غير_صحيح خاطئ فشل نادرست',
);

/** Whether a sentence means, in any of these languages, that the user name or password was refused. */
export const refusesSignIn = (text: string): boolean =>
  signInWord.test(text) && (refusedWord.test(text) || wrongWord.test(text));

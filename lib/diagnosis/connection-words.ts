import { startingWith } from '../gmail/words/word-starts';

const connection = startingWith(
  `connect connex verbind conect conex conness connett colleg collegar anslut forbind tilkobl yhtey yhdist kapcsol
   csatlakoz połącz připoj соедин подключ підключ з.єдн bağla conexiun ühendus σύνδε συνδεθ koneksi terhubung kết_nối`,
  '连接 連線 連接 接続 연결 เชื่อมต่อ חיבור להתחבר الاتصال اتصال कनेक्',
);
/** "Cannot", "could not", "failed", "interrupted". */
export const failedWord = startingWith(
  `cannot can.t unable impossib keine_verb pas_de_conn no_hay nessuna_conn sem_conex brak_poł нет_(?:соед|подкл) kann_nicht konnte_nicht kann_keine konnte_keine fehlgeschl fehler problem no_se_ha_podido no_se_puede no_puede
   no_pudo ne_peut n.a_pas_pu échec échou problème erreur non_è_poss non_è_stato non_riesc non_può impossibil não_foi_poss não_cons não_é_poss
   não_pode kan_niet kan_geen kon_niet mislukt kan_inte det_gick_inte kan_ikke kunne_ikke ei_voi nem_siker nem_lehet nem_tud nie_można nie_może
   nie_udało nelze nemůž nepodař не_удал не_удаёт не_удает не_може невозможн не_вда[лв] bağlanamı kurulam nu_se_poate nu_s-a_putut nu_poate
   unterbrochen interr[ou] przerwan разорван прерван перерван kesild avbr[öu] katke megszak întrerup διακόπηκ perdi[dó] ebaõnnest
   αδύνατ δεν_μπορ tidak_dapat không_thể rechaz refus rifiut recus abgelehnt verweigert odrzuc odmít отклон отказ`,
  '无法 無法 失败 失敗 できません 할_수_없 拒 切断 中断 断开 끊 거부 ไม่สามารถ לא_ניתן تعذر नहीं_हो',
);
const noAnswer = startingWith(
  `zeitüberschr antwortet_nicht tiempo_de_espera no_responde délai_d.attente ne_répond_pas tempo_limite non_risponde não_responde
   timeout time-out reageert_niet limit_czasu nie_odpowiada časový_limit neodpovídá таймаут время_ожидания не_отвечает час_очікування
   не_відповідає zaman_aşım yanıt_vermiyor svarar_inte svarer_ikke ei_vastaa időtúllép nem_válaszol nu_răspunde δεν_αποκρίν`,
  '超时 逾時 没有响应 沒有回應 タイムアウト 応答しません 시간_초과 응답하지 หมดเวลา',
);

/** Whether a sentence means, in any of these languages, that no connection was made. */
export const isAboutFailedConnection = (sentence: string): boolean =>
  noAnswer.test(sentence) || (connection.test(sentence) && failedWord.test(sentence));

/** "Certificate", and "identity of the server". */
export const certificateWord = startingWith(
  `zertifikat varmen varmente tanúsítvány πιστοποιητικ chứng_chỉ self-?_?signed server_identity host_?name_mismatch
   identi\\p{L}{2,6}_(?:\\p{L}{1,6}_)?serv подлинност\\p{L}_сервера tożsamoś\\p{L}{1,2}_serwera`,
  `certifi(?!ed|cation) cert.has.expired zertifikat certyfik sertifik сертиф 証明書 证书 證書 憑證 인증서 ใบรับรอง شهادة תעודת_ה אישור_השרת प्रमाणपत्र
   serveridentit サーバ(?:ー)?の識別情報 服务器(?:的)?身份 伺服器(?:的)?身分`,
);

/** "Encryption type", which mail programs name when the server speaks another. */
export const encryptionType = startingWith(
  `encryption_(?:type|method) tipo_de_(?:cifrado|criptografia) type_de_chiffrement tipo_di_crittografia versleutelingstype typ_szyfrowania
   тип_шифрования`,
  'verschlüsselungst 暗号化の種類 加密类型 加密類型 암호화_유형',
);

const server = startingWith(
  'server ser[vw][ei] сервер sunucu palvelin kiszolgáló szerver διακομιστ máy_chủ host',
  '服务器 伺服器 サーバ 서버 เซิร์ฟเวอร์ الخادم',
);
const notFound = startingWith(
  `nicht_(?:gefunden|aufgelöst|auflös) introuvable no_(?:se_)?enc[ou][en]\\p{L}{2,6} non_(?:è_stato_)?trovato não_(?:foi_)?encontrad не_найден не_знайд
   niet_gevonden nie_znalezi nenalezen nebyl_nalezen bulunamad hittades_inte hittar_inte ikke_fun ei_löy nem_talál δεν_βρ nu_a_fost_găsit
   không_tìm_thấy tidak_ditemukan`,
  '見つかりません 找不到 未找到 찾을_수_없 ไม่พบ لم_يتم_العثور',
);

/** Whether a sentence means, in any of these languages, that there is no server of that name. */
export const isAboutMissingServer = (text: string): boolean => server.test(text) && notFound.test(text);

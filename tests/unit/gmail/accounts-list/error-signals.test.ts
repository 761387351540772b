// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import knownErrors from '../../../data/pop-errors.json';
import { fetchedAccounts } from './fetched';

const detail = 'Logon failure: unknown user name or bad password.';
const red = (text: string) => `<div style="color: rgb(217, 48, 37)">${text}</div>`;

/** Gmail's page with one account; `news` is what its row says beside the address. */
function showRow(news: string, { heading = '', around = '' } = {}): void {
  document.head.innerHTML =
    '<style>.warning { color: #d93025 } .dark { background: #202124; color: #e8eaed } .dark .warning { color: #f28b82 }</style>';
  document.body.innerHTML = `<div class="${around}"><table><tr><td>Check mail from other accounts:</td><td>
    <table><tr><td><b style="${heading}">ann@hotmail.com (POP3)</b><br>${news} <a href="#">View history</a> <a href="#">Check mail now</a></td>
      <td><a href="#">edit info</a></td><td><a href="#">delete</a></td></tr></table></td></tr></table></div>`;
}

function stateOf(...row: Parameters<typeof showRow>): string | undefined {
  showRow(...row);
  return fetchedAccounts()[0]?.state;
}

describe('one weak signal, whichever, leaves an account healthy', () => {
  test.each([
    ['nothing at all', ''],
    ['a status line', 'Last checked: 5 minutes ago. 3 mails fetched.'],
    ['a date', 'Last checked on Tuesday, 3 November 2026, 14:05.'],
    ['no errors', 'Last checked: 5 minutes ago. No errors.'],
    ['no errors by POP3', 'POP3: no errors'],
    ['no errors, in German', 'POP3: keine neuen Fehler.'],
    ['no errors, in Japanese', '最終確認: 5分前。POP3: エラーはありません。'],
    ['no errors, in Russian', 'POP3: ошибок нет.'],
    ['no errors, in Thai', 'POP3 ไม่มีข้อผิดพลาด'],
    ['no errors, in Chinese', 'POP3：没有错误'],
    [
      'no errors, in the words of an error',
      'No problem connecting to pop.example.com, no authentication errors.',
    ],
    ['none of them', 'POP3: 0 errors. Fehler: 0.'],
    ['none in other words', 'POP3：未发现错误。Fehler: keine. Errors: none. Virheitä ei ole.'],
    ['none in digits, in red', red('エラー 0 件，오류 0개, خطا: ۰')],
    ['the word for an error', 'Zuletzt vor 5 Minuten geprüft, Fehler werden hier angezeigt.'],
    ['the word POP3', 'Fetched by POP3.'],
    ['the word POP3 with a time', 'Per POP3 geprüft: vor 5 Minuten. 3 Nachrichten.'],
    ['a server', 'pop.example.com, 995'],
    ['POP3 and the server', 'Wird mit POP3 von pop.example.com abgerufen.'],
    ['the name of a label', 'Label: “Old mail from work”'],
    ['a label in other quotes', '标签：「很旧的邮件」。5 分钟前。'],
    ['a label and POP3', 'POP3, vor 5 Minuten. Label „Alte Post vom Büro in Rom“.'],
    ['a label and POP3 without a time', 'POP3. Label « Vieux courrier du bureau »'],
    ['a label with a word for an error', 'Last checked: 5 minutes ago. Label: “Failed invoices”'],
    ['a quoted sentence', 'Tip of the day: “Nobody reads the manual.”'],
    ['a red status line', red('Last checked: 5 minutes ago.')],
    ['a red status line with POP3', red('POP3: vor 5 Minuten geprüft.')],
    ['a red word', `Last checked: 5 minutes ago. ${red('Neu!')}`],
    ['no errors, in red', red('POP3: no errors')],
    ['an alert without errors', '<div role="alert">Es sind keine Fehler aufgetreten.</div>'],
    ['an alert that only says when', '<div role="alert">Last checked: 5 minutes ago.</div>'],
  ])('%s', (_, news) => {
    expect(stateOf(news)).toBe('healthy');
  });

  test('red text where the address is red as well', () => {
    expect(stateOf(red('Zub vax plo dri nuk.'), { heading: 'color: #d93025' })).toBe('healthy');
  });
});

describe('Google’s notice of the end is no error, even in red or as an alert', () => {
  const help = '<a href="https://support.google.com/mail/answer/17101213">?</a>';
  test.each([
    'Starting January 2027 Gmail will no longer check mail from other accounts through POP3. Learn more',
    'Gmail will no longer support checking emails from third-party accounts through POP.',
    'Ab Januar 2027 ruft Gmail keine E-Mails mehr per POP3 aus anderen Konten ab.',
    '2027年1月以降、Gmail は POP3 で他のアカウントのメールを確認しなくなります。',
    'ตั้งแต่มกราคม 2570 Gmail จะไม่ตรวจสอบเมลจากบัญชีอื่นผ่าน POP3',
    'از دی ۱۴۰۵ جیمیل نامه‌ها را با POP3 دریافت نمی‌کند.',
    'Wegen vieler Fehler endet POP3 im Januar 2027.',
    `Gmail ruft bald keine E-Mails mehr über POP ab. ${help}`,
  ])('%s', (notice) => {
    for (const news of [notice, red(notice), `<div role="alert">${notice}</div>`])
      expect(stateOf(`Last checked: 5 minutes ago.<br>${news}`)).toBe('healthy');
  });

  test('an error beside the notice is one', () => {
    const notice = 'Starting January 2027 Gmail will no longer check mail through POP3.';
    showRow(`${red(`Server returned error: "${detail}"`)}${notice}`);
    expect(fetchedAccounts()[0]?.error).toEqual({ text: `Server returned error: "${detail}"`, detail });
  });

  test('a date of the year in an error does not make it a notice', () => {
    for (const date of ['3 January 2027', 'Jan 3, 2027', '3.1.2027', '2027年1月3日', '2027-01-03'])
      expect(stateOf(red(`Zub vax plo. Dri nuk wem fip: ${date}.`))).toBe('failing');
  });
});

describe('an error is found without red', () => {
  test.each([
    ['Gmail’s English words', 'Server denied POP3 access for the given username and password.'],
    ['words of the server', `Zub vax: ${detail}`],
    ['a frame that names POP3, in another language', 'Der Server hat den POP3-Zugriff verweigert.'],
    ['the same in French', 'Le serveur a refusé l’accès POP3.'],
    ['the same in Chinese', '服务器拒绝了POP3访问'],
    ['a frame that names the server', 'Se ha producido un problema al conectar con mail.example.es'],
    [
      'an unknown frame and a sentence in quotes',
      'Zub vax plo (POP3). Dri: “Flux capacitor discharged (code 88)”',
    ],
    ['frame and quote in two lines', 'Zub vax plo POP3.<br>Dri nuk: «Flux capacitor discharged.»'],
    ['an unknown frame and an English error', 'Жуб вак: «The mailbox failed to open.»'],
    ['a word for an error before a quote', 'Authentifizierungsfehler. Zub: „Vax plo“'],
    ['a quote in the language of the server', 'Zub POP3: 「用户名或密码错误」'],
    ['an error that says when', 'Server denied access 5 minutes ago.'],
  ])('by %s', (_, news) => {
    expect(stateOf(`Last checked: 5 minutes ago.<br>${news}`)).toBe('failing');
    expect(stateOf(`Last checked: 5 minutes ago. ${news}`)).toBe('failing');
  });

  // Gmail leaves the protocol’s “-ERR” out
  test.each(knownErrors.map(({ text }) => text.replace('-ERR ', '')))(
    'by a sentence of a server inside unknown words: %s',
    (text) => {
      showRow('');
      document.querySelector('br')?.after(`Zub vax plo dri POP3. Nuk wem: «${text}»`);
      expect(fetchedAccounts()[0]?.state).toBe('failing');
    },
  );

  test.each([
    '"…"',
    '“…”',
    '„…“',
    '”…”',
    '«…»',
    '»…«',
    '»…»',
    '‹…›',
    '「…」',
    '『…』',
    '《…》',
    '＂…＂',
    '‘…’',
    "'…'",
  ])('in quotes of any kind: %s', (quotes) => {
    showRow(`Zub vax plo POP3. Dri: ${quotes.replace('…', 'The flux, it’s 88 (“code”), is gone.')}`);
    expect(fetchedAccounts()[0]).toMatchObject({ state: 'failing' });
  });
});

describe('an error that nobody knows is found by its red', () => {
  const news = 'Zub vax plo dri nuk.';
  test.each([
    ['by a style', red(news)],
    ['by a class', `<span class="warning">${news}</span>`],
    ['as an alert', `<div role="alert">${news}</div>`],
    ['in a script without spaces', red('甲乙丙丁戊己庚辛')],
    ['with a number that is no time', red('Zub vax 550 plo dri.')],
    ['inside the status line', `Zub: 5 min <span class="warning">Vax plo (POP3)</span> nuk 3.`],
    ['beside a date', red('Zub vax plo. Dri nuk 3.11.2026.')],
    ['as one word for an error', red('Fehler')],
    ['as a word that ends with one', red('Autentiseringsfel')],
    ['with a time, by the word for an error', red('Fehler vor 5 Minuten')],
    ['with a date in a script without spaces', red('การตรวจสอบสิทธิ์ผิดพลาดตั้งแต่วันที่ 3 พฤศจิกายน')],
  ])('%s', (_, markup) => {
    expect(stateOf(`Last checked: 5 minutes ago. ${markup}`)).toBe('failing');
  });

  test('in the dark', () => {
    expect(stateOf(`5 min. <span class="warning">${news}</span>`, { around: 'dark' })).toBe('failing');
  });
});

describe('“Checking mail” is a state only where the page itself says it', () => {
  test.each([
    ['an error that speaks of it', `Error checking mail. Server returned error: "${detail}"`, 'failing'],
    ['a server that says it', 'Server returned error: "Go away. Checking mail..."', 'failing'],
    ['a piece of its own', 'Last checked: 5 minutes ago.<br><span>Checking mail...</span>', 'checking'],
    ['the end of the status line', 'Last checked: 5 minutes ago. Checking mail...', 'checking'],
    ['the control', 'Last checked: 5 minutes ago. <a href="#">Checking mail...</a>', 'checking'],
    ['the control, beside an old error', `${red(detail)} <a href="#">Checking mail...</a>`, 'checking'],
    ['the control, in any language', 'Zub vax. <a href="#">Plo dri…</a>', 'checking'],
    ['a line of its own, in any language', 'Zub vax.<br><span>Plo dri...</span>', 'checking'],
    ['dots beside an error', `${red(detail)} Zub... <a href="#">Plo dri…</a>`, 'failing'],
    ['the control by its class', 'Zub vax. <span class="rP">Plo dri...</span>', 'checking'],
  ])('%s', (_, news, state) => {
    expect(stateOf(news)).toBe(state);
  });
});

test('the error is all from its first piece to its last, and nothing of the status', () => {
  showRow(
    'Last checked by POP3: 5 minutes ago.<br>Label: “Old mail from Rome”<br>Zub vax POP3.<br>Plo dri.<br>Nuk: “authorization failed”<br>3 mails.',
  );
  expect(fetchedAccounts()[0]?.error).toEqual({
    text: 'Zub vax POP3. Plo dri. Nuk: “authorization failed”',
    detail: 'authorization failed',
  });
});

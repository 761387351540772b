import type { LookAlike } from '../addresses.ts';
import { languageOf } from '../languages/languages.ts';
import type { Words } from '../languages/words.ts';
import type { Scenario } from '../scenario.ts';
import { type Html, html, red, safe } from './html.ts';
import { popPage } from './pop-page.ts';

const ann = 'ann@hotmail.it';
const row = (text: string, field: string) => `<tr><td>${safe(text)}</td><td>${field}</td></tr>`;
const menu = (...ports: string[]) =>
  `<select>${ports.map((port) => `<option>${port}</option>`).join('')}</select>`;

// a window of its own, white, with the bare name of the product for a title (pictures of 2023)
const wizard = (scenario: Scenario, words: Words, rows: string): Html =>
  html(scenario, {
    title: 'Gmail',
    body: `<form method="post"><table><tbody>${rows}</tbody></table>
<p><input type="submit" value="${safe(words.wizardContinue)}"> <input type="button" value="${safe(words.cancel)}"></p></form>`,
  });

const pages: Record<LookAlike, (scenario: Scenario, words: Words) => Html> = {
  // "Send mail as", its SMTP step: the port beside the server, radios for TLS and SSL (HIGH)
  smtp: (scenario, words) =>
    popPage(scenario, {
      header: words.otherAddress,
      lead: safe(words.sendAs),
      body: `<table><tbody>
${row(words.smtpServer, `<input value="smtp-mail.outlook.com"> ${safe(words.port)} ${menu('587', '465', '25')}`)}
${row(words.username, `<input value="${ann}">`)}${row(words.password, '<input type="password">')}
${row('', `<label><input type="radio" name="secure" checked> ${safe(words.smtpTls)}</label>`)}
${row('', `<label><input type="radio" name="secure"> ${safe(words.smtpSsl)}</label>`)}</tbody></table>`,
      action: '',
      submit: words.addAccount,
    }),
  // the same as a text port, a box for SSL and no word for the protocol would make it (–)
  'smtp-text': (scenario, words) =>
    popPage(scenario, {
      header: words.otherAddress,
      lead: safe(words.sendAs),
      body: `<p><label>${safe(words.username)} <input value="${ann}"></label></p>
<p><label>${safe(words.password)} <input type="password"></label></p>
<p><label>Server <input value="smtp-mail.outlook.com"></label></p>
<p><label>${safe(words.port)} <input value="465" size="5"></label></p>
<p><label><input type="checkbox" checked> SSL</label></p>`,
      action: '',
      submit: words.saveChanges,
    }),
  // "Import mail and contacts", its second page where the server is not known: one box, one menu
  import: (scenario, words) =>
    wizard(
      scenario,
      words,
      `${row(words.password, '<input type="password">')}
${row(words.wizardUsername, `<input value="${ann}">`)}${row(words.wizardServer, '<input value="pop.hotmail.it">')}
${row(words.port, menu('995', '110'))}${row('', `<label><input type="checkbox" checked> ${safe(words.wizardSsl)}</label>`)}`,
    ),
  'import-address': (scenario, words) => wizard(scenario, words, row(words.emailAddress, '<input>')),
  // a Google sign-in page has a lone password field
  'sign-in': (scenario) =>
    html(scenario, {
      title: 'Gmail',
      body: `<h1>Welcome</h1><p>${safe(scenario.gmail)}</p>
<form method="post"><input type="password" aria-label="Enter your password" autocomplete="current-password">
<label><input type="checkbox"> Show password</label><button>Next</button></form>`,
    }),
  // a message in a window of its own that quotes Gmail's settings and errors
  message: (scenario) =>
    html(scenario, {
      title: 'Gmail',
      body: `<h2>Fwd: POP</h2><p>From: ${ann} (POP3)</p>
<p>Check mail from other accounts: Last checked: 5 minutes ago. Check mail now · edit info</p>
${red(scenario, 'Server denied POP3 access for the given username and password.<br>Server returned error: &quot;Logon failure: unknown user name or bad password.&quot;')}
<p>POP Server outlook.office365.com, Port 995, Always use a secure connection (SSL) when retrieving mail.</p>
<textarea aria-label="Reply"></textarea>`,
    }),
};

/** A page that must get nothing from us. */
export const lookAlike = (scenario: Scenario, kind: LookAlike): Html =>
  pages[kind](scenario, languageOf(scenario.language).words);

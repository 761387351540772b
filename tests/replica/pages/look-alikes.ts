import type { LookAlike } from '../addresses.ts';
import { languageOf } from '../languages/languages.ts';
import type { Scenario } from '../scenario.ts';
import { type Html, html, red, safe } from './html.ts';

const bodies: Record<LookAlike, (scenario: Scenario) => string> = {
  // "Send mail as": ports 25/465/587, radios for TLS and SSL (A)
  smtp: (scenario) => {
    const { words } = languageOf(scenario.language);
    return `<h2>${safe(words.sendAs)} ann@hotmail.it</h2>
<form method="post"><table><tbody>
<tr><td><label for="s">SMTP Server:</label></td><td><input id="s" name="smtp" value="smtp-mail.outlook.com">
  <label>Port: <select name="port"><option>25</option><option>465</option><option selected>587</option></select></label></td></tr>
<tr><td>${safe(words.username)}</td><td><input name="user" value="ann@hotmail.it"></td></tr>
<tr><td>${safe(words.password)}</td><td><input type="password" name="pass"></td></tr>
<tr><td></td><td><label><input type="radio" name="secure" checked> Secured connection using TLS</label></td></tr>
<tr><td></td><td><label><input type="radio" name="secure"> Secured connection using SSL</label></td></tr>
</tbody></table><input type="submit" value="${safe(words.saveChanges)}"></form>`;
  },
  // the same as the POP form's guesses would make it: the port as text, SSL as a box, no word for the protocol (–)
  'smtp-text': (scenario) => {
    const { words } = languageOf(scenario.language);
    return `<h2>${safe(words.sendAs)} ann@hotmail.it</h2>
<form method="post"><p><label>${safe(words.username)} <input name="user" value="ann@hotmail.it"></label></p>
<p><label>${safe(words.password)} <input type="password" name="pass"></label></p>
<p><label>Server <input name="host" value="smtp-mail.outlook.com"></label></p>
<p><label>${safe(words.port)} <input name="port" value="465" size="5"></label></p>
<p><label><input type="checkbox" checked> SSL</label></p>
<input type="submit" value="${safe(words.saveChanges)}"></form>`;
  },
  // "Import mail and contacts": a password and check-boxes about contacts (GMAIL.md's section 2)
  import: (scenario) => {
    const { words } = languageOf(scenario.language);
    return `<h2>${safe(words.importMail)}</h2>
<form method="post"><p>ann@hotmail.it</p>
<p><label>${safe(words.password)} <input type="password" name="pass"></label></p>
<p><label><input type="checkbox" checked> Import contacts</label></p>
<p><label><input type="checkbox" checked> Import mail (POP3, SSL)</label></p>
<p><label><input type="checkbox"> Import new mail for next 30 days</label></p>
<input type="submit" value="${safe(words.next)}"></form>`;
  },
  // a Google sign-in page has a lone password field
  'sign-in': (scenario) => `<h1>Welcome</h1><p>${safe(scenario.gmail)}</p>
<form method="post"><input type="password" aria-label="Enter your password" autocomplete="current-password">
<label><input type="checkbox"> Show password</label><button>Next</button></form>`,
  // a message in a window of its own that quotes Gmail's settings and errors
  message: (scenario) => `<h2>Fwd: POP</h2><p>From: ann@hotmail.it (POP3)</p>
<p>Check mail from other accounts: Last checked: 5 minutes ago. Check mail now · edit info</p>
${red(scenario, 'Server denied POP3 access for the given username and password.<br>Server returned error: &quot;Logon failure: unknown user name or bad password.&quot;')}
<p>POP Server outlook.office365.com, Port 995, Always use a secure connection (SSL) when retrieving mail.</p>
<textarea aria-label="Reply"></textarea>`,
};

/** A page that must get nothing from us. */
export const lookAlike = (scenario: Scenario, kind: LookAlike): Html =>
  html(scenario, { title: 'Gmail', body: bodies[kind](scenario) });

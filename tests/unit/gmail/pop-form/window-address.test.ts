// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { readPopWindow } from '../../../../lib/gmail/pop-form/pop-window';

const ann = 'ann@hotmail.it';
const red = (text: string) => `<div style="color: #d93025">${text}</div>`;
const lead = `<div class="lead">Enter the mail settings for ${ann}. <a href="#">Learn more</a></div>`;
const row = `<tr><td>Email address:</td><td>${ann}</td></tr>`;

interface Window {
  band?: string;
  above?: string;
  row?: string;
  username?: string;
  hint?: string;
  below?: string;
}

/** The address that is sure in a POP window with these parts; it names its account nowhere else. */
function sureAddress({
  band = '',
  above = '',
  row: first = '',
  username = 'ann',
  hint = '',
  below = '',
}: Window) {
  document.head.innerHTML =
    '<meta name="og-profile-acct" content="me@gmail.com"><style>.lead { font-weight: 700 }</style>';
  document.body.innerHTML = `<div>${band}</div><form>${above}<table>${first}
    <tr><td>Username:</td><td><input value="${username}"> ${hint}</td></tr>
    <tr><td>Password:</td><td><input type="password"></td></tr>
    <tr><td>POP Server:</td><td><input value="pop.hotmail.it"> Port: <select><option>110</option><option>995</option></select></td></tr>
    <tr><td></td><td><label><input type="checkbox"> Leave a copy of retrieved message on the server.</label></td></tr>
    <tr><td></td><td><label><input type="checkbox"> Always use a secure connection (SSL) when retrieving mail.</label></td></tr>
    <tr><td></td><td><label><input type="checkbox"> Label incoming messages:</label> <select><option>eve@web.de</option></select></td></tr>
    <tr><td></td><td><label><input type="checkbox"> Archive incoming messages (Skip the Inbox)</label></td></tr>
  </table>${below}<input type="submit"></form>`;
  const form = findPopForm();
  return form && readPopWindow(form).address;
}

test.each<[string, Window]>([
  ['the bold sentence', { above: lead }],
  ['the row “Email address:”', { row }],
  ['both', { above: lead, row }],
  ['a bold address inside a line', { above: `<p>Zub vax: <b>${ann}</b></p>` }],
  ['a heading in Japanese', { above: `<h2>${ann}のメール設定</h2>` }],
  ['the user name', { username: ` ${ann} ` }],
  ['its own words, whatever is typed as user name', { above: lead, username: 'eve@web.de' }],
  ['its own words, beside the signed-in address', { band: '<b>me@gmail.com</b>', row }],
  ['its own words, beside an error about another', { row, above: red('POP3: eve@web.de was refused.') }],
  [
    'two places, beside one that names another',
    { above: lead, row: `${row}<tr><td>?</td><td>eve@web.de</td></tr>` },
  ],
  ['its own words, beside an example', { row, hint: 'such as <b>eve@web.de</b>' }],
])('a window’s address is sure by %s', (_, window) => {
  expect(sureAddress(window)).toBe(ann);
});

test.each<[string, Window]>([
  ['names none', {}],
  ['merely mentions it', { above: `<p>Write to ${ann} for help.</p>` }],
  ['names it in an error', { above: red(`The server refused <b>${ann}</b>.`) }],
  ['names it behind the user name, as an example does', { hint: `<div>${ann}</div>` }],
  ['names it below the fields', { below: `<b>${ann}</b>` }],
  ['shows an example', { above: '<b>name@example.com</b>' }],
  ['has an example for a user name', { username: 'your.name@example.com' }],
  ['names the signed-in address', { band: '<b>me@gmail.com</b>', username: 'me@gmail.com' }],
  ['names two alike', { row: `${row}<tr><td>?</td><td>eve@web.de</td></tr>` }],
  ['names two in one line', { above: `<b>${ann}, eve@web.de</b>` }],
])('no address is sure in a window that %s', (_, window) => {
  expect(sureAddress(window)).toBeUndefined();
});

import type { failing, ScenarioPart } from '../replica/scenario.ts';

export const hotmail = 'ann@hotmail.com';
export const healthy = { address: 'bob@example.org' };
/** Ways the settings page may look. */
export const looks: Record<string, ScenarioPart> = {
  'the skeleton as last seen': {},
  'all class names changed': { classes: 'scrambled' },
  'flex and grid instead of tables': { layout: 'divs', classes: 'scrambled' },
  'a list instead of tables': { layout: 'list', classes: 'scrambled' },
  'buttons for links': { controls: 'button', classes: 'scrambled' },
  'anchors for links': { controls: 'a', layout: 'divs', classes: 'scrambled' },
  'the error in a line of its own': { errorPlace: 'extra-row', classes: 'scrambled' },
  'the error inside the status line': { errorPlace: 'inline', classes: 'scrambled', layout: 'divs' },
  'settings in another order': { rowOrder: 'shuffled', classes: 'scrambled' },
  'Send mail as behind the section': { rowOrder: 'send-as-after', classes: 'scrambled', layout: 'divs' },
  'no html[lang] and no address of the reader': { htmlLang: false, gmailShown: 'none', classes: 'scrambled' },
  dark: { theme: 'dark' },
  'the third row, an outer row around all': { sectionAt: 3, wrapped: true },
};

/** Errors and the cause each must lead to. */
export const errors: Record<
  string,
  { address: string; error: Parameters<typeof failing>[1]; cause: string }
> = {
  'Microsoft ends basic authentication': {
    address: hotmail,
    error: { detail: 'Basic authentication is disabled' },
    cause: 'password-sign-in-ended',
  },
  'the article’s own message': {
    address: hotmail,
    error: { detail: 'Login to your account via a web browser to verify your account.', quotes: 'none' },
    cause: 'web-sign-in-required',
  },
  'a refusal without the server’s words': { address: hotmail, error: {}, cause: 'password-sign-in-ended' },
  'curly quotes': {
    address: 'ann@example.org',
    error: { detail: '[AUTH] Authentication failed.', quotes: '“…”' },
    cause: 'credentials-refused',
  },
  'angle quotes': {
    address: 'ann@example.org',
    error: { detail: 'Connection timed out', quotes: '«…»' },
    cause: 'server-unreachable',
  },
  'corner quotes': {
    address: 'ann@gmail.com',
    error: { detail: '[SYS/PERM] Your account is not enabled for POP access.', quotes: '「…」' },
    cause: 'pop-disabled',
  },
  'no quotes at all': {
    address: 'ann@example.org',
    error: { detail: '[IN-USE] Mailbox is locked by another POP3 session.', quotes: 'none' },
    cause: 'try-later',
  },
  'an error nobody has seen': {
    address: 'ann@example.org',
    error: { detail: 'Flux capacitor discharged (code 88)' },
    cause: 'unknown',
  },
  iCloud: { address: 'ann@icloud.com', error: { detail: 'Connection timed out' }, cause: 'no-pop' },
};

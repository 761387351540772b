import type { RemedyId } from './ids';
import type { LabelName } from './labels';

/** A word in a picture: a label of the site in the reader's language, the site's English word, or a value of this account. */
export type PictureWord =
  | { label: LabelName }
  | { english: string }
  | { value: 'address' | 'gmailAddress' | 'server' | 'password' };

/** One thing on the screen. `line` stands for whatever else is there. */
export type PictureRow =
  | { kind: 'line' }
  | { kind: 'switch' | 'box' | 'button' | 'link' | 'field' | 'choice'; word: PictureWord; here?: true };

/** A drawing of where to click, as data: schematic, never a copy of anybody's page. */
export interface Picture {
  site: string;
  rows: readonly PictureRow[];
}

const line = { kind: 'line' } as const;
const label = (name: LabelName) => ({ label: name });
const english = (text: string) => ({ english: text });
const address = { value: 'address' } as const;
const gmailAddress = { value: 'gmailAddress' } as const;

const twoStep: Picture = {
  site: 'Microsoft',
  rows: [
    line,
    { kind: 'link', word: english('Advanced security options') },
    { kind: 'switch', word: label('twoStep'), here: true },
  ],
};
const outlook = (...rows: PictureRow[]): Picture => ({ site: 'Outlook.com', rows });
const gmail = (...rows: PictureRow[]): Picture => ({ site: 'Gmail', rows });
const enable = { kind: 'switch', word: label('enableForwarding') } as const;
const target = { kind: 'field', word: gmailAddress } as const;
const keepCopy = { kind: 'box', word: label('keepCopy') } as const;
const save = { kind: 'button', word: label('save') } as const;
const outlookPath = outlook({ kind: 'link', word: label('settingsPath'), here: true }, line, line);
const imap = outlook({ kind: 'link', word: label('settingsPath') }, line, {
  kind: 'switch',
  word: english('IMAP'),
  here: true,
});
const section = { kind: 'link', word: label('fetchSection') } as const;
const row = gmail(
  section,
  { kind: 'field', word: address },
  { kind: 'link', word: label('editLabel'), here: true },
);
const checkNow = gmail(
  section,
  { kind: 'field', word: address },
  { kind: 'link', word: label('checkNow'), here: true },
);
const tab = gmail({ kind: 'link', word: label('accountsTab'), here: true }, line, section);
const saveChanges = gmail(line, line, { kind: 'button', word: label('saveChanges'), here: true });
const signIn: Picture = { site: 'Microsoft', rows: [{ kind: 'field', word: address, here: true }, line] };

/** Pictures by remedy and step. Words come from the same sources as the steps' own. */
export const pictures: Partial<Record<RemedyId, Record<string, Picture>>> = {
  forwarding: {
    'two-step': twoStep,
    open: outlookPath,
    enable: outlook({ ...enable, here: true }, { ...target, here: true }, keepCopy, save),
    'keep-copy': outlook(enable, target, { ...keepCopy, here: true }, save),
    save: outlook(enable, target, keepCopy, { ...save, here: true }),
    'filter-import': gmail({ kind: 'link', word: label('filtersTab') }, line, {
      kind: 'link',
      word: label('importFilters'),
      here: true,
    }),
    'filter-by-hand': gmail(
      { kind: 'box', word: label('neverSpam'), here: true },
      { kind: 'box', word: label('applyLabel'), here: true },
      { kind: 'button', word: label('createFilter') },
    ),
  },
  'modern-client': {
    'gmail-app-add': gmail(
      { kind: 'link', word: english('Add another account') },
      { kind: 'choice', word: english('Outlook, Hotmail and Live'), here: true },
    ),
    'gmail-app-sign-in': signIn,
    'thunderbird-imap': imap,
    'thunderbird-add': {
      site: 'Thunderbird',
      rows: [
        { kind: 'link', word: english('New › Existing Email Account'), here: true },
        { kind: 'field', word: address },
      ],
    },
    'thunderbird-old-account': {
      site: 'Thunderbird',
      rows: [
        { kind: 'link', word: english('Server Settings') },
        { kind: 'choice', word: english('OAuth2'), here: true },
      ],
    },
    'apple-mail-add': {
      site: 'iPhone',
      rows: [
        { kind: 'link', word: english('Add Account') },
        { kind: 'choice', word: english('Outlook.com'), here: true },
      ],
    },
    'by-hand-imap': imap,
  },
  'app-password': {
    portal: signIn,
    security: {
      site: 'Microsoft',
      rows: [line, { kind: 'link', word: english('Advanced security options'), here: true }, line],
    },
    'two-step': twoStep,
    create: {
      site: 'Microsoft',
      rows: [
        { kind: 'link', word: label('appPasswords') },
        { kind: 'link', word: label('createAppPassword'), here: true },
        line,
      ],
    },
    'copy-password': {
      site: 'Microsoft',
      rows: [line, { kind: 'field', word: { value: 'password' }, here: true }, line],
    },
    'open-gmail': tab,
    edit: row,
    paste: gmail(
      line,
      { kind: 'link', word: label('password') },
      { kind: 'field', word: { value: 'password' }, here: true },
    ),
    save: saveChanges,
    'add-start': gmail(section, line, { kind: 'link', word: label('addAccount'), here: true }),
    'add-pop3': gmail(line, { kind: 'choice', word: label('usePop3'), here: true }),
    'add-options': gmail(
      { kind: 'box', word: label('leaveCopy'), here: true },
      { kind: 'box', word: label('labelIncoming') },
    ),
  },
  'catch-up': {
    'import-open': gmail({ kind: 'link', word: label('accountsTab') }, line, {
      kind: 'link',
      word: label('importMail'),
      here: true,
    }),
    'thunderbird-imap': imap,
  },
  'server-settings': {
    'open-gmail': tab,
    edit: row,
    fill: gmail(
      { kind: 'field', word: address },
      { kind: 'field', word: { value: 'server' }, here: true },
      { kind: 'box', word: label('useSsl'), here: true },
    ),
    'leave-copy': gmail({ kind: 'box', word: label('leaveCopy'), here: true }, line),
    save: saveChanges,
  },
  'enable-pop': {
    'open-outlook': outlookPath,
    'switch-outlook': outlook(
      { kind: 'switch', word: english('Let devices and apps use POP'), here: true },
      save,
    ),
    'check-now': checkNow,
  },
  'web-sign-in': {
    'sign-in-microsoft': signIn,
    activity: {
      site: 'Microsoft',
      rows: [line, { kind: 'link', word: english('Recent activity'), here: true }, line],
    },
    'check-now': checkNow,
  },
  'make-room': { 'check-now': checkNow },
  'general-checks': { 'two-step': twoStep, 'open-form': row, save: saveChanges },
};

/** The picture of a step, `undefined` where there is nothing to point at. */
export const pictureOf = (remedy: RemedyId, step: string): Picture | undefined => pictures[remedy]?.[step];

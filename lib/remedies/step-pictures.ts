import {
  box,
  button,
  choice,
  english,
  field,
  gmail,
  here,
  iphone,
  label,
  line,
  link,
  microsoft,
  outlook,
  outlookApp,
  type Picture,
  provider,
  thunderbird,
  toggle,
  value,
} from './picture';
import type { RemedyId } from './remedy-ids';

const address = field(value('address'));
const target = field(value('gmailAddress'));
const password = field(value('password'));
const server = field(value('server'));
const enable = toggle(label('enableForwarding'));
const keepCopy = box(label('keepCopy'));
const save = button(label('save'));
const section = link(label('fetchSection'));

const securityOptions = link(english('Advanced security options'));
const twoStep = microsoft(line, securityOptions, here(toggle(label('twoStep'))));
const signIn = microsoft(here(address), line);
const code = microsoft(line, here(field(value('code'))), line);
const outlookPath = outlook(here(link(label('settingsPath'))), line, line);
const imap = outlook(link(label('settingsPath')), line, here(toggle(english('IMAP'))));
const providerSignIn = provider(here(address), line);
const providerPassword = provider(line, here(password), line);
const tab = gmail(here(link(label('accountsTab'))), line, section);
const row = gmail(section, address, here(link(label('editLabel'))));
const checkNow = gmail(section, address, here(link(label('checkNow'))));
const status = gmail(section, here(address), line);
const search = gmail(here(field(value('search'))), line, line);
const paste = gmail(line, link(label('password')), here(password));
const settings = gmail(address, here(server), here(box(label('useSsl'))));
const saveChanges = gmail(line, line, here(button(label('saveChanges'))));

/** Pictures by remedy and step. Words come from the same sources as the steps' own. */
export const pictures: Partial<Record<RemedyId, Record<string, Picture>>> = {
  forwarding: {
    'two-step': twoStep,
    open: outlookPath,
    enable: outlook(here(enable), here(target), keepCopy, save),
    'keep-copy': outlook(enable, target, here(keepCopy), save),
    save: outlook(enable, target, keepCopy, here(save)),
    find: providerSignIn,
    paste: provider(line, here(target), line),
    arrive: search,
    filter: gmail(link(label('filtersTab')), line, here(link(label('importFilters')))),
  },
  'modern-client': {
    'gmail-app-add': gmail(
      link(english('Add another account')),
      here(choice(english('Outlook, Hotmail and Live'))),
    ),
    'gmail-app-sign-in': signIn,
    'thunderbird-imap': imap,
    'thunderbird-add': thunderbird(here(link(english('New › Existing Email Account'))), address),
    'thunderbird-sign-in': providerSignIn,
    'thunderbird-old-account': thunderbird(link(english('Server Settings')), here(choice(english('OAuth2')))),
    'outlook-add': outlookApp(here(address), line),
    'apple-mail-add': iphone(link(english('Add Account')), here(choice(english('Outlook.com')))),
    'by-hand-imap': imap,
    'by-hand-settings': provider(address, here(server), here(choice(english('OAuth2')))),
    'other-add': provider(here(address), line),
  },
  'app-password': {
    portal: signIn,
    'second-factor': code,
    security: microsoft(line, here(securityOptions), line),
    'two-step': twoStep,
    create: microsoft(link(label('appPasswords')), here(link(label('createAppPassword'))), line),
    'copy-password': microsoft(line, here(password), line),
    'provider-page': providerSignIn,
    'provider-create': providerPassword,
    'open-gmail': tab,
    edit: row,
    paste,
    'leave-rest': settings,
    save: saveChanges,
    'add-start': gmail(section, line, here(link(label('addAccount')))),
    'add-address': gmail(here(address), line),
    'add-pop3': gmail(line, here(choice(label('usePop3')))),
    'add-settings': settings,
    'add-options': gmail(here(box(label('leaveCopy'))), box(label('labelIncoming'))),
    check: status,
  },
  'catch-up': {
    'find-gap': search,
    'import-open': gmail(link(label('accountsTab')), line, here(link(label('importMail')))),
    'import-sign-in': signIn,
    'thunderbird-imap': imap,
    'thunderbird-accounts': thunderbird(here(address), here(target)),
    'forward-few': outlook(line, here(target), line),
    look: search,
  },
  'server-settings': {
    'open-gmail': tab,
    edit: row,
    fill: settings,
    'leave-copy': gmail(here(box(label('leaveCopy'))), line),
    save: saveChanges,
    check: status,
  },
  'enable-pop': {
    'open-outlook': outlookPath,
    'switch-outlook': outlook(here(toggle(english('Let devices and apps use POP'))), save),
    open: providerSignIn,
    switch: provider(line, here(toggle(english('POP'))), line),
    'check-now': checkNow,
  },
  'web-sign-in': {
    'sign-in-microsoft': signIn,
    'sign-in': providerSignIn,
    activity: microsoft(line, here(link(english('Recent activity'))), line),
    'check-now': checkNow,
  },
  wait: { 'look-later': checkNow },
  'ask-provider': { 'note-error': status },
  'make-room': { 'see-what-gmail-has': search, 'sign-in': providerSignIn, 'check-now': checkNow },
  'general-checks': {
    'sign-in': providerSignIn,
    'two-step': twoStep,
    'open-form': row,
    server: settings,
    'new-password': paste,
    save: saveChanges,
    'last-checked': status,
  },
};

/** The picture of a step, `undefined` where there is nothing to point at. */
export const pictureOf = (remedy: RemedyId, step: string): Picture | undefined => pictures[remedy]?.[step];

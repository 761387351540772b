import type { FactSource } from './fact';

const microsoftHelp = 'https://support.microsoft.com/en-us/office';
const providersOfThunderbird = 'https://github.com/thunderbird/autoconfig/blob/master/ispdb';

/** Where the facts come from; each address stands here once. */
export const sources = {
  modernSignIn: {
    url: `${microsoftHelp}/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d`,
    title: 'Microsoft: modern authentication methods now needed in non-Microsoft email apps',
  },
  basicAuthentication: {
    url: `${microsoftHelp}/outlook-and-other-apps-are-unable-to-connect-to-outlook-com-when-using-basic-authentication-f4202ebf-89c6-4a8a-bec3-3d60cf7deaef`,
    title: 'Microsoft: unable to connect to Outlook.com when using basic authentication',
  },
  microsoftSettings: {
    url: `${microsoftHelp}/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353`,
    title: 'Microsoft: POP, IMAP and SMTP settings',
  },
  microsoftAppPasswords: {
    url: 'https://account.live.com/proofs/AppPassword',
    title: 'Microsoft account: app passwords',
  },
  microsoftSecurity: { url: 'https://account.microsoft.com/security', title: 'Microsoft account: security' },
  microsoftActivity: {
    url: 'https://account.live.com/Activity',
    title: 'Microsoft account: recent activity',
  },
  outlookForwarding: {
    url: 'https://outlook.live.com/mail/0/options/mail/forwarding',
    title: 'Outlook.com settings: Forwarding and IMAP',
  },
  appPasswordRefused: {
    url: 'https://github.com/pulb/mailnag/issues/200',
    title: 'An app password refused on POP, 2025-12',
  },
  refusedUntil2026: {
    url: 'https://github.com/moralmunky/Home-Assistant-Mail-And-Packages/issues/1014',
    title: 'Passwords refused, 2024-11 to 2026-01',
  },
  refusedIn2026: {
    url: 'https://github.com/huacnlee/omamail/issues/31',
    title: 'Passwords refused, 2026-08',
  },
  gmailFetchEnds: {
    url: 'https://support.google.com/mail/answer/16604719',
    title: 'Gmail Help: changes to fetching by POP',
  },
  gmailOtherAddresses: {
    url: 'https://support.google.com/mail/answer/17101213',
    title: 'Gmail Help: other addresses in Gmail',
  },
  gmailSendAs: {
    url: 'https://support.google.com/mail/answer/22370',
    title: 'Gmail Help: sending from another address',
  },
  workspaceSettings: {
    url: 'https://support.google.com/a/answer/173555',
    title: 'Google Workspace Help: Gmail settings for users',
  },
  fairEmailProviders: {
    url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
    title: 'FairEmail’s providers, 2026-05',
  },
  fairEmailQuestions: {
    url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
    title: 'FairEmail’s questions and answers, 2026-08',
  },
  thunderbirdHotmail: {
    url: `${providersOfThunderbird}/hotmail.com.xml`,
    title: 'Thunderbird’s settings for Hotmail',
  },
  thunderbird365: {
    url: `${providersOfThunderbird}/office365.com.xml`,
    title: 'Thunderbird’s settings for Microsoft 365',
  },
  thunderbirdMac: { url: `${providersOfThunderbird}/me.com.xml`, title: 'Thunderbird’s settings for iCloud' },
  yahooEndsPasswords: {
    url: 'https://github.com/thunderbird/thunderbird-android/issues/10245',
    title: 'Yahoo announces the end of passwords, 2025-12',
  },
  yahooRefuses: {
    url: 'https://github.com/M66B/FairEmail/commit/4f2f0f6b652422bb021f1a49570d1ef383166832',
    title: 'FairEmail on Yahoo, 2026-06',
  },
  proton: {
    url: 'https://github.com/chatmail/provider-db/blob/master/_providers/protonmail.md',
    title: 'Provider database: Proton Mail',
  },
  microsoftActivityPolicy: {
    url: 'https://support.microsoft.com/en-us/topic/microsoft-account-activity-policy-7c0a9fa7-0982-b7c6-fd72-df852b63699f',
    title: 'Microsoft: account activity policy',
  },
  outlookAfterAYear: {
    url: 'https://www.neowin.net/news/your-microsoft-account-may-be-closed-if-you-havent-used-it-in-two-years/',
    title: 'Neowin, 2019: one year for Outlook.com',
  },
  outlookClosed: {
    url: 'https://ricksdailytips.com/microsoft-will-close-inactive-accounts',
    title: 'Outlook.com closed after one year',
  },
  gmxInactive: { url: 'https://hilfe.gmx.net/account/inaktiv.html', title: 'GMX: inactive mailboxes' },
  laposteFrozen: {
    url: 'https://aide.laposte.net/contents/pourquoi-mon-adresse-a-t-elle-ete-gelee-et-que-dois-je-faire-pour-la-reactiver',
    title: 'La Poste: frozen addresses',
  },
  zohoInactive: {
    url: 'https://www.zoho.com/mail/help/inactive-account.html',
    title: 'Zoho Mail: inactive accounts',
  },
  sfrInactive: { url: 'https://harakiwi.net', title: 'On SFR’s mailboxes of former customers' },
  virginMedia: { url: 'https://my.virginmedia.com', title: 'Virgin Media, 2014' },
  spectrumQuota: {
    url: 'https://www.spectrum.net/support/internet/spectrum-email-quota-and-settings/',
    title: 'Spectrum: email quota and settings',
  },
  bluewinTerms: {
    url: 'https://www.swisscom.ch/de/privatkunden/hilfe/e-mail/angebotsbedingungen.html',
    title: 'Swisscom: terms of Bluewin',
  },
  popCodes: { url: 'https://www.rfc-editor.org/rfc/rfc2449', title: 'RFC 2449: POP3 extension mechanism' },
  popAuthCodes: {
    url: 'https://www.rfc-editor.org/rfc/rfc3206',
    title: 'RFC 3206: SYS and AUTH response codes',
  },
} as const satisfies Record<string, FactSource>;

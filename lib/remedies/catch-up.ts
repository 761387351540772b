import { inGmail, links } from './links';
import { remedy } from './remedy';

/** The mail that piled up at Outlook.com since Gmail's last fetch. */
export const catchUp = remedy({
  id: 'catch-up',
  facts: () => ['forwarding-new-mail-only', 'gmail-fetched-mail-stays'],
  ways: ['import', 'thunderbird', 'outlook-classic', 'by-hand'],
  steps: [
    { id: 'find-gap', link: inGmail.mailToAccount },
    { id: 'import-open', way: 'import', link: inGmail.accounts, labels: ['accountsTab', 'importMail'] },
    { id: 'import-sign-in', way: 'import' },
    { id: 'thunderbird-imap', way: 'thunderbird', link: () => links.outlookForwarding },
    { id: 'thunderbird-accounts', way: 'thunderbird' },
    { id: 'thunderbird-copy', way: 'thunderbird' },
    { id: 'outlook-drag', way: 'outlook-classic' },
    { id: 'forward-few', way: 'by-hand', copy: ({ gmailAddress }) => gmailAddress },
    { id: 'look', link: inGmail.mailToAccount },
  ],
  trouble: [
    { id: 'password-box' },
    { id: 'doubles' },
    { id: 'slow' },
    { id: 'new-outlook' },
    { id: 'other-exports' },
  ],
});

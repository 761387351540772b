import { sources } from '../facts/sources';
import { gmailLinks } from '../gmail/routes';
import { confirmationQuery, mailToQuery, todayQuery } from '../gmail/search-query';
import { filterCriterion } from './mail-filters';
import type { RemedyContext } from './remedy';

/**
 * Addresses outside Gmail that steps lead to. The mark behind each says how well it is known: A three or more
 * independent sources, B two, C one. None could be tried live.
 */
export const links = {
  /** Outlook.com: forwarding, POP and IMAP. A */
  outlookForwarding: sources.outlookForwarding.url,
  /** Outlook.com: rules. B */
  outlookRules: 'https://outlook.live.com/mail/0/options/mail/rules',
  /** Microsoft account: security. A */
  microsoftSecurity: sources.microsoftSecurity.url,
  /** Microsoft account: all security settings. B */
  microsoftProofs: 'https://account.live.com/proofs/Manage',
  /** Microsoft account: make an app password. A, as the link that everyone names */
  microsoftAppPasswords: sources.microsoftAppPasswords.url,
  /** Microsoft account: recent activity. C */
  microsoftActivity: sources.microsoftActivity.url,
} as const;

type Account = Pick<RemedyContext, 'address' | 'slot'>;

/** Links into the person's own Gmail (routes: A), made for one account. */
export const inGmail = {
  accounts: ({ slot }: Account) => gmailLinks.accounts(slot),
  filters: ({ slot }: Account) => gmailLinks.filters(slot),
  /** "Create filter" with the criterion filled in. C for `to=`, B for `has=` */
  newFilter: (context: RemedyContext) => {
    const [property, value] = filterCriterion(context);
    return gmailLinks.newFilter(context.slot, property === 'to' ? 'to' : 'has', value);
  },
  /** All mail to the old address; the newest message shows where the gap begins. */
  mailToAccount: ({ slot, address }: Account) => gmailLinks.search(slot, mailToQuery(address)),
  /** The search that can prove forwarding now, else the last day's mail. */
  proof: ({ slot, address, proofQuery }: Pick<RemedyContext, 'slot' | 'address' | 'proofQuery'>) =>
    gmailLinks.search(slot, proofQuery ?? todayQuery(address)),
  /** The message in which the provider asks to confirm forwarding. */
  confirmation: ({ slot, provider }: Pick<RemedyContext, 'slot' | 'provider'>) =>
    gmailLinks.search(slot, confirmationQuery(provider?.domains ?? [])),
} as const;

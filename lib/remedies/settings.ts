import { atMicrosoft } from './accounts';
import type { RemedyContext } from './remedy';

/** One row of the table of server settings. */
export interface ServerSettings {
  protocol: 'POP3' | 'IMAP' | 'SMTP';
  server: string;
  port: number;
  security: 'SSL/TLS' | 'STARTTLS';
  /** What goes into "Username". */
  username: string;
}

// Microsoft's page on POP, IMAP and SMTP settings; fact `microsoft-pop-settings`
const microsoft = [
  { protocol: 'POP3', server: 'outlook.office365.com', port: 995, security: 'SSL/TLS' },
  { protocol: 'IMAP', server: 'outlook.office365.com', port: 993, security: 'SSL/TLS' },
  { protocol: 'SMTP', server: 'smtp-mail.outlook.com', port: 587, security: 'STARTTLS' },
] as const;

/** Server settings known for an account: all three at Microsoft, POP elsewhere, none where we know none. */
export function serverSettings(context: RemedyContext): ServerSettings[] {
  const { address, provider } = context;
  if (atMicrosoft(context)) return microsoft.map((row) => ({ ...row, username: address }));
  if (!provider?.pop) return [];
  const { host: server, port, security, username } = provider.pop;
  return [
    {
      protocol: 'POP3',
      server,
      port,
      security: security === 'ssl' ? 'SSL/TLS' : 'STARTTLS',
      username: username === 'address' ? address : address.slice(0, Math.max(0, address.lastIndexOf('@'))),
    },
  ];
}

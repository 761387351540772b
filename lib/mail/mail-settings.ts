import type { Provider } from './provider';

/** One line of the settings table. */
export interface MailSetting {
  protocol: 'POP' | 'IMAP' | 'SMTP';
  host: string;
  port: number;
  security: 'SSL/TLS' | 'STARTTLS';
}

/** Microsoft's own table (fact `microsoft-pop-settings`). */
const microsoft: MailSetting[] = [
  { protocol: 'POP', host: 'outlook.office365.com', port: 995, security: 'SSL/TLS' },
  { protocol: 'IMAP', host: 'outlook.office365.com', port: 993, security: 'SSL/TLS' },
  { protocol: 'SMTP', host: 'smtp-mail.outlook.com', port: 587, security: 'STARTTLS' },
];

/** The settings we know for a provider: all three for Microsoft, POP for others, none where none is known. */
export function mailSettings(provider: Provider | undefined): MailSetting[] {
  if (provider?.id === 'microsoft-personal') return microsoft;
  const { pop } = provider ?? {};
  if (!pop) return [];
  return [
    {
      protocol: 'POP',
      host: pop.host,
      port: pop.port,
      security: pop.security === 'ssl' ? 'SSL/TLS' : 'STARTTLS',
    },
  ];
}

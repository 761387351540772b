import type { Provider } from './provider';

/** One line of the settings table. */
export interface MailSetting {
  protocol: 'POP' | 'IMAP' | 'SMTP';
  host: string;
  port: number;
  security: 'SSL/TLS' | 'STARTTLS';
}

const securities = { ssl: 'SSL/TLS', starttls: 'STARTTLS' } as const;

/** The settings we know for a provider; none where none is known. */
export function mailSettings(provider: Provider | undefined): MailSetting[] {
  const { pop, imap, smtp } = provider ?? {};
  return Object.entries({ POP: pop, IMAP: imap, SMTP: smtp }).flatMap(([protocol, server]) =>
    server
      ? [
          {
            protocol: protocol as MailSetting['protocol'],
            host: server.host,
            port: server.port,
            security: securities[server.security],
          },
        ]
      : [],
  );
}

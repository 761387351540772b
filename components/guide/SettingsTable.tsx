import { usernameFor } from '../../lib/mail/form-values';
import { mailSettings } from '../../lib/mail/mail-settings';
import type { AccountCard } from '../../lib/pages/model';
import { CopyButton } from './CopyButton';
import type { ViewContext } from './view-context';

/** POP, IMAP and SMTP of the account's provider, each value with a copy button. */
export function SettingsTable({ card, view }: { card: AccountCard; view: ViewContext }) {
  const { t } = view;
  const rows = mailSettings(card.provider);
  const pop = card.provider?.pop;
  if (rows.length === 0 || !pop) return null;
  return (
    <details class="settings">
      <summary>{t('popup.settings')}</summary>
      <table>
        <thead>
          <tr>
            {['protocol', 'server', 'port', 'security'].map((name) => (
              <th key={name} scope="col">
                {t(`popup.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ protocol, host, port, security }) => (
            <tr key={protocol}>
              <th scope="row">{protocol}</th>
              <td>
                <bdi dir="ltr">{host}</bdi> <CopyButton value={host} view={view} />
              </td>
              <td>{port}</td>
              <td>{security}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('popup.username')}: <bdi dir="ltr">{usernameFor(card.account.address, pop)}</bdi>{' '}
        <CopyButton value={usernameFor(card.account.address, pop)} view={view} />
      </p>
      {card.provider?.microsoft && <p class="soft">{view.fact('microsoft-pop-settings')}</p>}
    </details>
  );
}

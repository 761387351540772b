// @vitest-environment jsdom
import { afterAll, expect, test } from 'vitest';
import { viewOf } from '../../../lib/diagnosis/account-view';
import { findFetchedRows } from '../../../lib/gmail/accounts-list/fetched-accounts';
import { checkedFields, checkForm } from '../../../lib/mail/form-checks';
import { describedAccount } from '../../../lib/pages/described-account';
import variants from '../../data/report-variants.json';
import reports from '../../data/reports.json';
import { showSettings } from '../gmail/replica-page';
import { now } from './diagnose-text';

type Report = (typeof reports.cases)[number];

const view = (account: Parameters<typeof viewOf>[0]) => viewOf(account, { version: 2 }, now);

/** The account of a settings page whose row has this text: in red as an error, or plain beside the status. */
function rowSaying(text: string, address: string, isError: boolean) {
  showSettings({
    accounts: [
      { address, state: isError ? 'failing' : 'healthy', error: { frame: text } },
      { address: 'bob@example.net' },
    ],
  });
  if (!isError) {
    const heading = [...document.querySelectorAll('div')].find(
      (at) => at.childElementCount === 0 && at.textContent?.startsWith(address),
    );
    heading?.parentElement?.append(Object.assign(document.createElement('div'), { textContent: text }));
  }
  const account = findFetchedRows().rows.find(({ account: at }) => at.address === address)?.account;
  if (!account) throw new Error(`no row for ${address}`);
  return account;
}

function judged({ where, address, text = '', cause, first, forms }: Report): unknown {
  if (forms) {
    return forms.map(({ server, port, ssl }) => {
      const checks = checkForm({ server, port, ssl, username: address, password: '' }, address);
      return checkedFields.filter((field) => checks[field].state === 'wrong');
    });
  }
  const account =
    where === 'pasted' ? describedAccount(address, text) : rowSaying(text, address, cause !== 'healthy');
  const { diagnosis } = view(account);
  return {
    cause: diagnosis?.cause ?? account.state,
    ...(first && { first: diagnosis?.remedies[0] }),
  };
}

const right = ({ cause, first, forms }: Report): unknown =>
  forms?.map(({ wrong }) => wrong) ?? { cause, ...(first && { first }) };

const table = new Map<string, { inputs: number; right: number }>();
afterAll(() => console.table(Object.fromEntries(table)));

test.each(reports.cases)('$kind, $where: $text', (report) => {
  const line = table.get(report.kind) ?? { inputs: 0, right: 0 };
  table.set(report.kind, line);
  line.inputs += 1;
  expect(judged(report)).toEqual(right(report));
  line.right += 1;
});

const frame = 'Server denied POP3 access for the given username and password. Server returned error:';
const others = variants.groups.flatMap(({ texts, details, ...group }) =>
  [...texts, ...details.map((detail) => `${frame} "${detail}"`)].map((text) => ({ ...group, text })),
);

test('other texts of the same kinds lead to the right causes', () => {
  const wrong = others.flatMap(({ kind, address, text, cause }) => {
    const found = view(describedAccount(address, text)).diagnosis?.cause;
    return found === cause ? [] : [{ kind, text, cause, found }];
  });
  expect(wrong).toEqual([]);
});

test('at a personal Microsoft account forwarding comes first whatever is pasted', () => {
  const wrong = [...reports.cases, ...others].filter(({ text = '' }) => {
    const { diagnosis } = view(describedAccount('ann@hotmail.com', text));
    return diagnosis?.remedies[0] !== 'forwarding';
  });
  expect(wrong).toEqual([]);
});

test('all the reports are here', () => {
  expect(reports.cases).toHaveLength(47);
  expect(table.size).toBe(18);
});

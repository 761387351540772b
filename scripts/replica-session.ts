import type { BrowserName } from '../tests/browser/harness/browsers.ts';
import { launch, type Session } from '../tests/browser/harness/session.ts';
import { failing, type ScenarioPart } from '../tests/replica/scenario.ts';
import { startReplica } from '../tests/replica/server.ts';
import { builtIn } from './build.ts';

export const failingAddress = 'ann@hotmail.com';

/** The letters of a made-up app password; the replica's mail server takes them, as Microsoft's did until 2024. */
export const appPassword = 'abcdefghijklmnop';

const accepts = {
  username: failingAddress,
  password: appPassword,
  server: 'outlook.office365.com',
  port: '995',
  ssl: true,
};
const scenario: ScenarioPart = {
  accounts: [failing(failingAddress), { address: 'ann@example.org' }],
  server: { accepts },
};

/** A browser with the extension, on a replica of Gmail's pages with a failing Hotmail account and a healthy one. */
export async function openSession(
  browser: BrowserName,
  { headless, extension = builtIn(browser) }: { headless: boolean; extension?: string },
): Promise<{ session: Session; close: () => Promise<void> }> {
  const replica = await startReplica();
  replica.setScenario(scenario);
  const session = await launch(browser, { replica, extension, headless });
  const close = async () => {
    await session.close();
    await replica.close();
  };
  return { session, close };
}

/** Shows the settings page in a window, until the person closes that. */
export async function showReplica(browser: BrowserName, extension?: string): Promise<void> {
  const { session, close } = await openSession(browser, { headless: false, ...(extension && { extension }) });
  const closed = new Promise((resolve) => session.browser.once('disconnected', resolve));
  await session.open('#settings/accounts');
  console.log('This is a replica of Gmail, with nothing of yours in it.');
  console.log(`"edit info" opens the POP window; its server takes the password ${appPassword}`);
  console.log('Close the browser to end.');
  await closed;
  await close();
}

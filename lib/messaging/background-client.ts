import { browser } from 'wxt/browser';
import type { RemedyId } from '../remedies/remedy-ids';
import type { AccountsAnswer, FiltersAnswer, FormAnswer, SearchAnswer } from './answers';
import type { PageMessage } from './page-messages';

interface AnswerTypes {
  'accounts-seen': AccountsAnswer;
  'form-seen': FormAnswer;
  'search-opened': SearchAnswer;
  'filters-opened': FiltersAnswer;
  /** Whether it could be stored: the browser's storage may be full. */
  dismiss: { isStored: boolean };
  'own-word': { isStored: boolean };
  'open-guide': true;
}

type Request = Extract<PageMessage, { type: keyof AnswerTypes }>;

/**
 * Sends a request to the background, which wakes when it sleeps, and waits for the answer. A background that is stopped
 * before it has answered is asked a second time. Rejects when there is no answer then either.
 */
export async function askBackground<Message extends Request>(
  message: Message,
): Promise<AnswerTypes[Message['type']]> {
  const answer = (await send(message).catch(() => undefined)) ?? (await send(message));
  if (!answer) throw new Error('The background gave no answer');
  return answer as AnswerTypes[Message['type']];
}

/** Opens the guide, at an account and a remedy where they are known; `inTab` from a window that has no side panel. */
export const openGuide = (
  address?: string,
  remedy?: RemedyId,
  options: { inTab?: true } = {},
): Promise<unknown> =>
  askBackground({
    type: 'open-guide',
    ...(address && { address }),
    ...(remedy && { remedy }),
    ...options,
  }).catch(() => {});

/** Sends a notification; resolves once it was received or cannot be. Failures of ours stay out of Gmail's console. */
export const notifyBackground = (message: Exclude<PageMessage, Request>): Promise<void> =>
  send(message).then(
    () => {},
    () => {},
  );

// where the extension is gone, sendMessage throws at once in one browser and rejects in the other
const send = async (message: PageMessage): Promise<unknown> => browser.runtime.sendMessage(message);

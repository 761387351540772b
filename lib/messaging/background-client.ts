import { browser } from 'wxt/browser';
import type { RemedyId } from '../remedies/ids';
import type { AccountsAnswer, FormAnswer } from './answers';
import type { PageMessage } from './page-messages';

interface AnswerTypes {
  'accounts-seen': AccountsAnswer;
  'form-seen': FormAnswer;
  /** Heard: a click that does nothing would be a riddle to the person. */
  'open-guide': true;
}

type Asking = Extract<PageMessage, { type: keyof AnswerTypes }>;

/**
 * Asks the background and waits for its answer; wakes it when it sleeps. A background that is stopped in the midst of
 * answering is asked once more. Rejects when there is no answer then either, as when the extension is gone.
 */
export async function askBackground<Message extends Asking>(
  message: Message,
): Promise<AnswerTypes[Message['type']]> {
  const answer = (await say(message).catch(() => undefined)) ?? (await say(message));
  if (!answer) throw new Error('The background gave no answer');
  return answer as AnswerTypes[Message['type']];
}

/** Opens the guide, at an account and a remedy where they are known. */
export const openGuide = (address?: string, remedy?: RemedyId): Promise<unknown> =>
  askBackground({ type: 'open-guide', ...(address && { address }), ...(remedy && { remedy }) }).catch(
    () => {},
  );

/** Tells the background something; resolves when it was heard, or cannot be. No page of Gmail is to hear of our troubles. */
export const tell = (message: Exclude<PageMessage, Asking>): Promise<void> =>
  say(message).then(
    () => {},
    () => {},
  );

// where the extension is gone this throws at once in one browser and rejects in the other
const say = async (message: PageMessage): Promise<unknown> => browser.runtime.sendMessage(message);

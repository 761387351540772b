import browser from 'webextension-polyfill';
import type { AccountsAnswer, FormAnswer } from '../answers';
import type { PageMessage } from '../messages';

interface AnswerTypes {
  'accounts-seen': AccountsAnswer;
  'form-seen': FormAnswer;
}

type AnswerTo<Message extends PageMessage> = Message['type'] extends keyof AnswerTypes
  ? AnswerTypes[Message['type']]
  : undefined;

/** Says something to the background and waits for its answer; wakes it when it sleeps. */
export const tell = <Message extends PageMessage>(message: Message): Promise<AnswerTo<Message>> =>
  browser.runtime.sendMessage(message) as Promise<AnswerTo<Message>>;

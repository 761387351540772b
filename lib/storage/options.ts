import { readItem, updateStorage } from './items';
import { type OptionsRecord, optionsItem } from './records';

const defaults: OptionsRecord = { version: 1 };

/** The person's choices; all defaults when none was made. */
export const readOptions = async (): Promise<OptionsRecord> => (await readItem(optionsItem)) ?? defaults;

/** Changes the person's choices. */
export const updateOptions = (change: (options: OptionsRecord) => OptionsRecord): Promise<void> =>
  updateStorage((stored) => stored.set(optionsItem, change(stored.get(optionsItem) ?? defaults)));

import { readRecord, updateRecord } from './items';
import { type OptionsRecord, optionsRecord } from './records';

/** Where the person’s choices stand. */
export const optionsKey = 'options';

/** The person's choices; all defaults when none was made. */
export const readOptions = async (): Promise<OptionsRecord> =>
  (await readRecord('local', optionsKey, optionsRecord)) ?? { version: 1 };

/** Changes the person's choices. */
export const updateOptions = (change: (options: OptionsRecord) => OptionsRecord) =>
  updateRecord('local', optionsKey, optionsRecord, (options) => change(options ?? { version: 1 }));

import { StorageFullError } from '../storage/items';

/** Runs what a person does on a page, notes whether the browser's storage was full, and draws the page again. */
export function actionRunner(draw: () => Promise<void>) {
  let isFull = false;
  return {
    run: async (act: () => Promise<unknown>): Promise<void> => {
      isFull = false;
      await act().catch((error) => {
        if (!(error instanceof StorageFullError)) throw error;
        isFull = true;
      });
      await draw();
    },
    isStorageFull: () => isFull,
  };
}

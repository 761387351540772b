import { updateStorage } from './items';
import { newsItem } from './records';

/** Remembers that the person has not seen yet what is new. */
export const noteNews = (): Promise<void> =>
  updateStorage((stored) => stored.set(newsItem, { version: 1, isUnread: true }));

/** Whether there is news to show; true only for the first call after an update. */
export const takeNews = (): Promise<boolean> =>
  updateStorage((stored) => {
    const isUnread = stored.get(newsItem)?.isUnread === true;
    if (isUnread) stored.remove(newsItem.area, newsItem.key);
    return isUnread;
  });

import type { Browser, Page } from 'puppeteer-core';

/** What a test does with the built extension, and each browser does in its own way. */
export interface ExtensionDriver {
  id: string;
  /** Opens one of its pages as a tab of its own; `behind` leaves the active tab in front. */
  open(file: string, where?: 'front' | 'behind'): Promise<Page>;
  /** Opens its popup while `over` is the active tab of the window. */
  popup(over: Page, file: string): Promise<Page>;
  /** Waits for the guide in the browser's side panel, and returns it. Chromium only: Firefox shows no driver its sidebar. */
  sidePanel(): Promise<Page>;
  closeSidePanel(): Promise<void>;
  /** Stops the background at once, as the browser does after half a minute; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Whether the background runs now. */
  backgroundRuns(): Promise<boolean>;
  /** What an update or "Reload" does: content scripts already in pages lose their extension. */
  reload(): Promise<void>;
}

export type Install = (browser: Browser, folder: string, geckoId: string) => Promise<ExtensionDriver>;

import { aboutHints } from './about-hints';
import { aboutPage } from './about-page';
import { aboutRows } from './about-rows';
import { aboutSelectors } from './about-selectors';
import { aboutWindow } from './about-window';
import { aboutSettingsWords, aboutWindowWords } from './about-words';
import type { Expectation } from './finding';
import type { SettingsSeen, WindowSeen } from './seen';

/** Everything that lib/gmail takes for granted of Gmail's settings page and of the window of "edit info". */
export const expectations: { settings: Expectation<SettingsSeen>[]; window: Expectation<WindowSeen>[] } = {
  settings: [...aboutPage, ...aboutRows, ...aboutSelectors, ...aboutSettingsWords, ...aboutHints],
  window: [...aboutWindow, ...aboutWindowWords],
};

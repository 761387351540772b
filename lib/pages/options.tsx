import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView';
import { applyOwnLanguage } from '../i18n/own-language';
import { refreshGmail } from '../messaging/gmail-tabs';
import { forgetEverything } from '../storage/forget';
import { onStorageChange } from '../storage/items';
import { readOptions, updateOptions } from '../storage/options';
import { actionRunner } from './action-runner';

/** Runs the options page. */
export async function runOptions(root: HTMLElement): Promise<void> {
  let wasForgotten = false;
  const { run, isStorageFull } = actionRunner(() => draw());
  const draw = async () => {
    const options = await readOptions();
    const { t } = await applyOwnLanguage(document, options);
    render(
      <OptionsView
        options={options}
        t={t}
        version={browser.runtime.getManifest().version}
        wasForgotten={wasForgotten}
        isStorageFull={isStorageFull()}
        onLanguage={(language) =>
          run(() => updateOptions(({ language: _, ...rest }) => (language ? { ...rest, language } : rest)))
        }
        onHints={(hints) =>
          run(async () => {
            await updateOptions((before) => ({ ...before, hints }));
            await refreshGmail();
          })
        }
        onForget={() =>
          run(async () => {
            await forgetEverything();
            wasForgotten = true;
          })
        }
      />,
      root,
    );
  };
  onStorageChange(() => void draw());
  await draw();
}

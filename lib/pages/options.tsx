import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView';
import { speakOn } from '../i18n/own-language';
import { refreshGmail } from '../messaging/gmail-tabs';
import { forgetEverything } from '../storage/forget';
import { readOptions, updateOptions } from '../storage/options';

/** Runs the options page. */
export async function runOptions(root: HTMLElement): Promise<void> {
  let wasForgotten = false;
  const draw = async () => {
    const options = await readOptions();
    const { t, locale } = await speakOn(document, options);
    render(
      <OptionsView
        options={options}
        t={t}
        locale={locale}
        version={browser.runtime.getManifest().version}
        wasForgotten={wasForgotten}
        onLanguage={(language) =>
          void updateOptions(({ language: _, ...rest }) => (language ? { ...rest, language } : rest))
        }
        onHints={async (hints) => {
          await updateOptions((before) => ({ ...before, hints }));
          await refreshGmail();
        }}
        onForget={async () => {
          await forgetEverything();
          wasForgotten = true;
          await draw();
        }}
      />,
      root,
    );
  };
  browser.storage.onChanged.addListener(() => void draw());
  await draw();
}

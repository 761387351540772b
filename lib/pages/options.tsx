import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/OptionsView';
import { forgetEverything } from '../memory/forget';
import { readOptions, updateOptions } from '../memory/options';
import { refreshGmail } from '../refresh-gmail';
import { speakOn } from './speech';

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

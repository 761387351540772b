import { defineConfig, type UserConfig } from 'wxt';
import config from '../../wxt.config.ts';

const usual = config as UserConfig;

/** The usual build beside a map of where each byte comes from, in a folder of its own. */
export default defineConfig({
  ...usual,
  outDirTemplate: 'weighing',
  vite: async (env) => ({ ...(await usual.vite?.(env)), build: { sourcemap: 'hidden' } }),
});

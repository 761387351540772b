import { defineConfig, type UserConfig } from 'wxt';
import config from '../../wxt.config.ts';

const usual = config as UserConfig;

/**
 * The usual build beside a map of where each byte comes from, in a folder of its own; without texts and licences, for the
 * list of these may still name a package that is gone.
 */
export default defineConfig({
  ...usual,
  hooks: {},
  outDirTemplate: 'weighing',
  vite: async (env) => ({ ...(await usual.vite?.(env)), build: { sourcemap: 'hidden' } }),
});

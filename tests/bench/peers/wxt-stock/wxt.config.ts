import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  outDir: '../../../../.output/bench',
  outDirTemplate: 'wxt-stock',
  manifest: { name: 'WXT stock', version: '1' },
});

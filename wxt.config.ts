import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  // otherwise the page learns the extension's id from a window message
  experimental: {},
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Pop Doctor for Gmail',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://mail.google.com/*'],
    content_scripts: [
      { matches: ['https://mail.google.com/*'], js: ['sentinel.js'], run_at: 'document_idle' },
    ],
  }),
});

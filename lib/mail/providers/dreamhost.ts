import { provider } from '../provider';

/**
 * For customer domains. In the panel: Manage Email, then Edit beside the address, then the list of up to ten
 * forward addresses. Turning a mailbox into "forward-only" deletes its mail for good: keep it "Fully Hosted".
 */
export default provider({
  id: 'dreamhost',
  name: 'DreamHost',
  language: 'en',
  ownDomains: true,
  pop: { host: 'pop.dreamhost.com' },
  passwordAccepted: 'unknown',
  forwarding: {
    offered: 'free',
    mark: 'B',
    paths: [{ language: 'en', clicks: ['Manage Email', 'Edit'], mark: 'B' }],
    warnings: ['forward-only-deletes'],
    sources: [{ url: 'https://help.dreamhost.com/hc/en-us/articles/4416363365908', date: 'undated' }],
  },
  sources: [
    {
      url: 'https://raw.githubusercontent.com/zonca/zonca.dev/main/posts/2021-06-27-dreamhost-email.md',
      date: '2021-06-27',
    },
  ],
  confidence: 'low',
});

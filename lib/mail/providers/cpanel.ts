import { provider } from '../provider';

/**
 * The panel that most hosts of own domains use; its mail servers carry the customer's own name, so nobody is found
 * by them. Forwarding is there unless the host switched it off. A mailbox of the same name stays and keeps a copy;
 * a forwarder cannot be edited, only deleted and made again. Three small hosts forbid forwarding to Gmail or
 * discourage it, one bills the delisting.
 */
export default provider({
  id: 'cpanel',
  name: 'cPanel (Bluehost and most other hosts)',
  shortName: 'cPanel',
  ownDomains: true,
  passwordAccepted: 'unknown',
  forwarding: {
    offered: 'unclear',
    mark: 'A',
    paths: [
      {
        language: 'en',
        clicks: ['Email', 'Forwarders', 'Add Forwarder', 'Forward to Email Address'],
        mark: 'A',
      },
    ],
    keepsCopy: 'default',
    warnings: ['may-be-forbidden'],
    sources: [
      { url: 'https://billing.keobi.com/knowledgebase/30', date: 'undated' },
      { url: 'https://speedypage.com/docs', date: 'undated' },
      { url: 'https://my.wesh.uk', date: 'undated' },
      { url: 'https://help.stoysnet.com', date: 'undated' },
      { url: 'https://hilfe.alfahosting.de', date: 'undated' },
    ],
  },
  sources: [
    { url: 'https://billing.keobi.com/knowledgebase/30', date: 'undated' },
    { url: 'https://speedypage.com/docs', date: 'undated' },
  ],
  confidence: 'medium',
});

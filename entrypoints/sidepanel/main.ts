import { runPage } from '../../lib/pages/page';
import { readGuideTarget } from '../../lib/storage/pending';

const root = document.getElementById('root');
if (root) await runPage({ root, place: 'side-panel', target: readGuideTarget });

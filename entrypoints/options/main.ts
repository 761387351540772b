import { runOptions } from '../../lib/pages/options';

const root = document.getElementById('root');
if (root) await runOptions(root);

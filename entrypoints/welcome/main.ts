import { runWelcome } from '../../lib/pages/welcome';

const root = document.getElementById('root');
if (root) await runWelcome(root);

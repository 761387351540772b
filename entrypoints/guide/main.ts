import { runPage } from '../../lib/pages/page';
import { remedyIds } from '../../lib/remedies/remedy-ids';

const wanted = new URLSearchParams(location.hash.slice(1));
const address = wanted.get('address');
const remedy = remedyIds.find((id) => id === wanted.get('remedy'));
const root = document.getElementById('root');
const target = async () => ({ ...(address && { address }), ...(remedy && { remedy }) });
if (root) await runPage({ root, place: 'guide', target });

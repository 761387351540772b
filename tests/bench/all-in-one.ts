import { startAccountsScript } from '../../lib/in-page/accounts-controller';
import { startFormScript } from '../../lib/in-page/form-controller';

// what we would be as one content script: the same two scripts, both there in every page of Gmail
const look = () => /^#settings\/accounts(?![\w-])/.test(location.hash) && startAccountsScript();
addEventListener('hashchange', look);
look();
void startFormScript();

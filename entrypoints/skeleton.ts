import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '../lib/gmail/report/skeleton';

/** Run in a Gmail page when the person asks for a report of it; what it returns goes to our page and nowhere else. */
export default defineUnlistedScript(() => skeletonOf());

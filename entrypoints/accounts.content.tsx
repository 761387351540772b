import { defineContentScript } from 'wxt/utils/define-content-script';
import { render } from 'preact';
export default defineContentScript({ matches: ['https://mail.google.com/*'], registration: 'runtime', main() { render(<b>x</b>, document.body) } });

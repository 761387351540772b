import { Gmail } from 'gmail-js';
import jQuery from 'jquery';

window.gmailJs ??= new Gmail(jQuery);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPopup } from '../components/check-in/begin-popup';

/** The popup's first script: small enough to run while the others are fetched, so that the draft is there with the form. */
export default defineUnlistedScript(beginPopup);

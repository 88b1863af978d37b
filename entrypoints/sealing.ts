import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveSealing } from '../storage/transfer/sealing-worker';

export default defineUnlistedScript(() => serveSealing());

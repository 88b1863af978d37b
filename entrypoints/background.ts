// First in every entry, since they share a file: where the pages are kept out, this must run before what asks the browser.
import '../components/problems/kept-out';
import * as dexie from 'dexie';
import * as reader from '../storage/reader';
import { defineBackground } from 'wxt/utils/define-background';
import { lookAfter } from '../background/look-after';
import { nudgeJournal } from '../background/nudge-journal';
import { watch } from '../background/watch';
import { copies } from '../platform/copies';
import { openThisJournal } from '../components/this-journal';

export default defineBackground({
  type: 'module',
  main() {
    const open = () =>
      openThisJournal({
        dexie: () => Promise.resolve(dexie),
        reader: () => Promise.resolve(reader),
        copies,
      });
    watch(nudgeJournal(open));
    lookAfter(open);
  },
});

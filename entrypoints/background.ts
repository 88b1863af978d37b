import * as dexie from 'dexie';
import { defineBackground } from 'wxt/utils/define-background';
import { nudgeJournal } from '../background/nudge-journal';
import { watch } from '../background/watch';
import { openThisJournal } from '../components/this-journal';

export default defineBackground({
  type: 'module',
  main() {
    watch(nudgeJournal(() => openThisJournal(() => Promise.resolve(dexie))));
  },
});

/** All that looks at what lies in rows. It comes in beside Dexie, and like it is not in what a page first draws with. */
export { deviceShapes } from './device-shapes';
export { isDraft, readDraftRow } from './draft-reading';
export { readEarlier, readRecord } from './reading';
export { summaryShape } from './summary-shape';

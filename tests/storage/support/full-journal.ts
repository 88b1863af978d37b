import type { NudgeState } from '../../../domain/nudge-state';
import type { RecordKind } from '../../../domain/record';
import { recordKinds } from '../../../domain/record';
import { keepCheckIn } from '../../../storage/check-ins';
import { inside } from '../../../storage/connection';
import { changeDeviceValue } from '../../../storage/device';
import { beginDraft, discardDraft } from '../../../storage/day-drafts';
import { saveDraft } from '../../../storage/drafts';
import { closeJournal } from '../../../storage/journal';
import { addRecord, changeRecord, newVisit, removeRecord } from '../../../storage/records';
import { changeSetting } from '../../../storage/settings';
import { cleared } from '../../../storage/removed';
import { isWhole } from '../../../storage/rows';
import { bodies } from './bodies';
import { changeOf, day, draftOf, today } from './entries';
import { evening, newWorld, opening, valueOf } from './journals';

const oneDay = 86_400_000;

/** Ids that are the same at every making. */
function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${String(count).padStart(8, '0')}-0000-4000-8000-000000000000`;
  };
}

/**
 * Makes a journal that holds everything a journal can hold, the same at every making: each kind, kept; what was
 * changed, moved, removed, cleared and started fresh; drafts, touched and not; an edit under way; all that a device remembers.
 */
export async function makeFullJournal(name: string): Promise<void> {
  const newId = countedIds();
  const world = newWorld(newId);
  world.clock = evening - 60 * oneDay;
  const journal = valueOf(await opening(name, world));
  const add = async (kind: RecordKind) =>
    valueOf(await addRecord(journal, kind, today, bodies[kind])).id;

  const letter = await add('letter');
  await removeRecord(journal, letter);
  world.clock = evening;
  // As the days would have left it; that they were lived is not noted, since the frozen dumps do not know of it.
  const { records } = inside(journal);
  const row = await records.get(letter);
  if (row && isWhole(row)) await records.put(cleared(row));

  // Kinds that came after the rung was released stand last, so that the rows of its dump stay as they were.
  const later: RecordKind[] = ['questionnaire', 'response'];
  for (const kind of recordKinds.filter((kind) => !later.includes(kind))) {
    await add(kind);
    world.clock += 1000;
  }
  valueOf(await changeSetting(journal, 'theme', 'dark'));
  const removed = await add('insight');
  await removeRecord(journal, removed);
  const changed = await add('check-in');
  world.clock += 1000;
  const body = { ...bodies['check-in'], reflection: 'Said better.', wellbeing: 6 as const };
  const kept = valueOf(await changeRecord(journal, 'check-in', changed, { body }, newVisit()));
  const moved = await add('experience');
  valueOf(await changeRecord(journal, 'experience', moved, { day: day('2026-04-30') }, newVisit()));

  const draft = (reflection: string, of = today) => {
    const id = newId();
    return { ...draftOf({ reflection }, of), id, target: id };
  };
  valueOf(await keepCheckIn(journal, draft('Kept from a draft.')));
  valueOf(await discardDraft(journal, draft('Started fresh.')));
  valueOf(await saveDraft(journal, draft('Not kept on Monday.', day('2026-05-11'))));
  const { prompt } = bodies['check-in'];
  valueOf(await beginDraft(journal, { ...draft(''), body: draftOf({ prompt }).body }));
  const change = changeOf(kept, { wellbeing: 1, reflection: '' });
  valueOf(await saveDraft(journal, { ...change, id: newId() }));
  // As the first version wrote it: nudges did not step back then.
  const nudges = { days: [today], shownAt: evening } as Partial<NudgeState> as NudgeState;
  valueOf(await changeDeviceValue(journal, 'nudge', () => nudges));
  valueOf(await changeDeviceValue(journal, 'quiet-days', () => [day('2026-05-15')]));
  for (const kind of later) await add(kind);
  closeJournal(journal);
}

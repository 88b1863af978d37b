import fc from 'fast-check';
import type { EarlierVersion } from '../../domain/journal-file';
import {
  bodyVersions,
  recordKinds,
  type Bodies,
  type JournalRecord,
  type Kept,
  type RecordKind,
  type Removed,
} from '../../domain/record';
import { anyBodies, anyDay, anyId, anyInstant, anyStamp, anyZone } from './any-bodies';

function idFor(kind: RecordKind, body: Bodies[RecordKind]): fc.Arbitrary<string> {
  if (kind === 'plan') return fc.constant('plan');
  return 'key' in body ? fc.constant(`setting-${body.key}`) : anyId;
}

/** Any record of a kind that is there. */
export function anyKept<K extends RecordKind>(kind: K): fc.Arbitrary<Kept<K>> {
  return anyBodies[kind].chain((body) =>
    fc.record({
      id: idFor(kind, body),
      kind: fc.constant(kind),
      day: anyDay,
      at: anyInstant,
      zone: anyZone,
      v: fc.constant(bodyVersions[kind]),
      stamp: anyStamp,
      removed: fc.constant(null),
      body: fc.constant(body),
    }),
  );
}

/** Any removed record of a kind whose words are still there. */
function anyRemoved<K extends RecordKind>(kind: K): fc.Arbitrary<Removed<K>> {
  return fc.tuple(anyKept(kind), anyStamp).map(([row, removed]) => ({ ...row, removed }));
}

function anyState(kind: RecordKind): fc.Arbitrary<JournalRecord> {
  return fc.oneof(
    { weight: 3, arbitrary: anyKept(kind) },
    { weight: 1, arbitrary: anyRemoved(kind) },
    {
      weight: 1,
      arbitrary: fc.record({
        id: anyId,
        kind: fc.constant(kind),
        stamp: anyStamp,
        removed: anyStamp,
        body: fc.constant(null),
      }),
    },
  ) as fc.Arbitrary<JournalRecord>;
}

/** Any record of any kind, kept, removed or cleared. */
const anyRecord: fc.Arbitrary<JournalRecord> = fc.oneof(...recordKinds.map(anyState));

/** Any journal: rows with ids of their own, and earlier versions of whatever records. */
export const anyJournal = fc.record({
  records: fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 30 }),
  earlier: fc.uniqueArray(
    fc
      .constantFrom(...recordKinds)
      .chain((kind) =>
        fc
          .tuple(fc.oneof(anyKept(kind), anyRemoved(kind)), anyInstant)
          .map(([row, kept]) => ({ ...row, kept }) as EarlierVersion),
      ),
    { selector: ({ id, stamp }) => `${id} ${stamp}`, maxLength: 6 },
  ),
  madeAt: anyInstant,
});

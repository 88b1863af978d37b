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
import type { Stamp } from '../../domain/stamp';
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

/**
 * Several journals that have much in common, as those of one person's devices: the same records edited, moved to other
 * days, removed, cleared on one and not on the other, and now and then two versions with one stamp.
 */
export function anyJournals(count: 2): fc.Arbitrary<[AnyJournal, AnyJournal]>;
export function anyJournals(count: 3): fc.Arbitrary<[AnyJournal, AnyJournal, AnyJournal]>;
export function anyJournals(count: number): fc.Arbitrary<AnyJournal[]> {
  return fc.uniqueArray(anyId, { minLength: 1, maxLength: 5 }).chain((ids) => {
    const versionOf = (id: string) =>
      fc
        .tuple(anyState('insight'), fc.constantFrom(...fewStamps), fc.constantFrom(...fewStamps))
        .map(([record, stamp, removed]): JournalRecord => {
          const gone = record.removed === null ? null : removed < stamp ? removed : stamp;
          return { ...record, id, stamp, removed: gone } as JournalRecord;
        });
    const journal = fc
      .tuple(
        fc.tuple(...ids.map((id) => fc.option(versionOf(id), { nil: null }))),
        fc.array(
          fc
            .constantFrom(...ids)
            .chain((id) =>
              fc.tuple(versionOf(id), anyInstant).map(([record, kept]) => ({ ...record, kept })),
            ),
          { maxLength: 5 },
        ),
      )
      .map(([records, earlier]) => ({
        records: records.filter((record) => record !== null),
        earlier: unique(earlier.filter(({ body }) => body !== null) as EarlierVersion[]),
      }));
    return fc.array(journal, { minLength: count, maxLength: count });
  });
}

type AnyJournal = { records: JournalRecord[]; earlier: EarlierVersion[] };

const fewStamps = [1, 2, 3].flatMap((time) =>
  ['0000000a', '0000000b'].map((device) => `00177999999999${time}-00000-${device}` as Stamp),
);

function unique(versions: readonly EarlierVersion[]): EarlierVersion[] {
  return [...new Map(versions.map((one) => [`${one.id} ${one.stamp}`, one])).values()];
}

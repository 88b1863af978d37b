import { type Day, dayAt, instantFrom } from '../../../domain/day';
import type { JournalRecord, RecordKind } from '../../../domain/record';
import { stampMilliseconds } from '../../../domain/stamp';
import { now, zone } from '../../../platform/clock';
import { dayInWords, language, t, wordsFor } from '../../../platform/messages';

/** What a kind of record is called: "Check-in", "Letter". */
export function kindName(kind: RecordKind): string {
  return wordsFor(
    `restore.kinds.${kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`,
  );
}

/** A record by its kind and day: "Check-in of Wednesday 6 May". */
export function recordName(record: JournalRecord): string {
  if (record.body === null) return kindName(record.kind);
  return t('restore.kindOf', [kindName(record.kind), longDay(record.day)]);
}

/** When a version was written: "7 May, 08:12". */
export function changedWords({ stamp }: Pick<JournalRecord, 'stamp'>): string {
  return momentWords(stampMilliseconds(stamp));
}

/** A moment by the clock on the wall: "7 May, 08:12", with the year where it is not this one. */
export function momentWords(milliseconds: number): string {
  const year = instantFrom(milliseconds).slice(0, 4) === instantFrom(now()).slice(0, 4);
  return new Intl.DateTimeFormat(language(), {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...(year ? {} : { year: 'numeric' as const }),
    timeZone: zone(),
  } as Intl.DateTimeFormatOptions).format(milliseconds);
}

/** "Wednesday 6 May", with the year where it is not this one. */
export function longDay(day: Day): string {
  const thisYear = dayAt(now(), zone(), 0).slice(0, 4);
  const year = day.slice(0, 4) === thisYear ? {} : { year: 'numeric' as const };
  return dayInWords(day, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

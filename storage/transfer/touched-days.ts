import type { Day } from '../../domain/day';
import { summaryOf } from '../../domain/day-summary';
import type { CheckInBody, JournalRecord } from '../../domain/record';
import type { Connection } from '../connection';
import { putSummary, rowsOn } from '../days';
import type { WholeRow } from '../rows';

/** How many days are summed up at once. */
const batch = 250;

/** The days that check-ins come to or leave while many are brought in, to be summed up again at the end. */
export class Touched {
  private readonly days = new Map<Day, CheckInBody[]>();

  /** @param alone whether there was nothing before: the days are then what comes in, and need not be read again */
  constructor(
    private readonly connection: Connection,
    private readonly alone: boolean,
  ) {}

  /** A check-in will lie on its day. */
  came(record: Extract<JournalRecord, { removed: null }>): void {
    if (record.kind === 'check-in') this.on(record.day).push(record.body);
  }

  /** What lay on a day is no longer there as it was. */
  left({ kind, day }: Pick<WholeRow, 'kind' | 'day'>): void {
    if (kind === 'check-in') this.on(day);
  }

  /** Sums them up. Part of the transaction that writes the rows. */
  async sumUp(): Promise<void> {
    const days = [...this.days.keys()].sort();
    for (let from = 0; from < days.length; from += batch) {
      const some = days.slice(from, from + batch);
      if (this.alone) await this.putThese(some);
      else await Promise.all(some.map(async (day) => this.putAgain(day)));
    }
  }

  private on(day: Day): CheckInBody[] {
    const there = this.days.get(day);
    if (there) return there;
    const bodies: CheckInBody[] = [];
    this.days.set(day, bodies);
    return bodies;
  }

  private async putThese(some: readonly Day[]): Promise<void> {
    const summaries = some.map((day) => summaryOf(day, this.days.get(day) ?? []));
    await this.connection.days.bulkPut(summaries.filter((summary) => summary !== null));
  }

  private async putAgain(day: Day): Promise<void> {
    await putSummary(this.connection, day, await rowsOn(this.connection, day));
  }
}

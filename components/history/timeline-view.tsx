import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/day';
import { monthName } from './day-words';
import type { Item, Month } from './timeline';

/** The days in their months, newest first. Each item is drawn by whoever knows what can be done with it. */
export function TimelineView({
  months,
  today,
  draw,
}: {
  months: readonly Month[];
  today: Day;
  draw: (item: Item) => ComponentChildren;
}) {
  return (
    <>
      {months.map(({ month, items }) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 class="month" id={`month-${month}`}>
            {monthName(month, today)}
          </h2>
          <ol>
            {items.map((item) => (
              <li key={item.record.id}>{draw(item)}</li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

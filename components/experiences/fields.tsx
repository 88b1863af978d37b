import { type Day, dayAfter, daysBetween } from '../../domain/day';
import type { DaySummary } from '../../domain/day-summary';
import type { Experience } from '../../domain/record';
import { dayInWords, t } from '../../platform/messages';
import { FieldOfDays, type FieldSun } from '../controls/field-of-days';
import { shortDay } from '../history/day-words';

export type Around = {
  experience: Experience;
  experiences: readonly Experience[];
  days: ReadonlyMap<Day, DaySummary>;
  today: Day;
};

/** Days after an experience that the list draws. */
const listed = 21;

/** Days before and after an experience on its own page, and on a narrow one. */
const wide = { before: 4, after: 12 };
const slim = { before: 2, after: 6 };

/** Days of the way to an experience that are drawn, and how many of them may still lie ahead. */
const way = { before: 11, after: 2, most: 60 };

function spanOf(from: Day, to: Day, days: Around['days'], today: Day) {
  const length = daysBetween(from, to) + 1;
  return Array.from({ length }, (_, at) => {
    const day = dayAfter(from, at);
    return day > today ? null : (days.get(day) ?? null);
  });
}

const hasValue = (values: DaySummary | null) =>
  values !== null &&
  (values.connectedness !== null || values.purpose !== null || values.wellbeing !== null);

/** The first experience after another's day that happened, or is planned. */
function nextAfter({ experience, experiences }: Around): Experience | null {
  return (
    experiences.find(
      ({ id, day, body }) =>
        id !== experience.id && day > experience.day && body.status !== 'did-not-happen',
    ) ?? null
  );
}

/** The field of an experience in the list: from the day itself on, every field on the same axis. */
export function ListField(around: Around) {
  const { experience, days, today } = around;
  const next = nextAfter(around);
  const untilNext = next ? daysBetween(experience.day, next.day) : Infinity;
  const last = Math.min(listed, untilNext - 1);
  const shown = spanOf(experience.day, dayAfter(experience.day, listed), days, today).map(
    (values, at) => (at <= last ? values : null),
  );
  const sinceThen = daysBetween(experience.day, today);
  const suns: FieldSun[] = [{ at: 0, as: 'been' }];
  if (untilNext <= listed) suns.push({ at: untilNext, as: 'next' });
  const labels = [7, 14]
    .filter((at) => at < untilNext && Math.abs(at - sinceThen) > 2)
    .map((at) => ({ at, words: t('experience.days.day', [String(at)]), strong: false }));
  if (sinceThen > 0 && sinceThen <= last)
    labels.push({ at: sinceThen, words: t('experience.days.today'), strong: false });
  const field = {
    ...{ days: shown, suns, labels, fromZero: true },
    aheadFrom: null,
    spoken: t('experience.days.spoken', shown.filter(hasValue).length, [
      String(shown.filter(hasValue).length),
      shortDay(experience.day, today),
    ]),
  };
  return (
    <figure>
      <FieldOfDays {...field} id={`list-${experience.id}`} class="" width={440} height={96} />
    </figure>
  );
}

/** The days around an experience, or on the way to it, on its own page. Nothing where it lies too far ahead. */
export function OwnField(around: Around) {
  const { experience, today } = around;
  const ahead = experience.day > today;
  if (ahead && daysBetween(today, experience.day) > way.most) return null;
  return (
    <figure class={ahead ? 'exp-field exp-field-ahead' : 'exp-field'}>
      <Span
        {...around}
        reach={ahead ? { ...way, before: way.before } : wide}
        class="only-wide"
        width={900}
      />
      <Span
        {...around}
        reach={ahead ? { ...way, before: 3 } : slim}
        class="only-slim"
        width={360}
      />
    </figure>
  );
}

function Span(
  props: Around & { reach: { before: number; after: number }; class: string; width: number },
) {
  const { experience, experiences, days, today, reach } = props;
  const ahead = experience.day > today;
  const from = dayAfter(ahead ? today : experience.day, -reach.before);
  const to = dayAfter(experience.day, reach.after);
  const shown = spanOf(from, to, days, today);
  const at = daysBetween(from, experience.day);
  const toToday = daysBetween(from, today);
  const others: FieldSun[] = experiences
    .filter(
      ({ id, day, body }) =>
        id !== experience.id && day >= from && day <= to && body.status !== 'did-not-happen',
    )
    .map(({ day }) => ({ at: daysBetween(from, day), as: 'next' }));
  const labels = [
    { at, words: dayInWords(experience.day, { day: 'numeric', month: 'short' }), strong: false },
  ];
  if (toToday !== at && toToday < shown.length)
    labels.push({ at: toToday, words: t('experience.days.today'), strong: true });
  const count = shown.filter(hasValue).length;
  const said: [string, string] = [String(count), shortDay(experience.day, today)];
  return (
    <FieldOfDays
      id={`${props.class}-${experience.id}`}
      class={props.class}
      width={props.width}
      height={144}
      days={shown}
      suns={[
        {
          at,
          as: experience.body.status === 'planned' && experience.day >= today ? 'ahead' : 'been',
        },
        ...others,
      ]}
      labels={labels}
      aheadFrom={toToday + 1 < shown.length ? toToday + 1 : null}
      fromZero={false}
      spoken={
        ahead
          ? t('experience.days.spokenAhead', count, said)
          : t('experience.days.spokenAround', count, said)
      }
    />
  );
}

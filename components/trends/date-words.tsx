import type { Day } from '../../domain/day';
import type { ByDate, DateLane } from '../../domain/trends/by-date';
import { t } from '../../platform/messages';
import { capitalised, daysCounted, listed, valueInWords } from './numbers';
import { beforeNamed, dayNamed, exactHalf, halfInWords, spanNamed } from './span-words';
import { WithStrong } from './with-strong';

/** What stands beside a lane: how most days lie, since when and before, and of how many. */
export function DateLaneWords({ lane, today }: { lane: DateLane; today: Day }) {
  const [latest, before] = lane.described;
  if (!latest) return null;
  return (
    <>
      <p>
        {latest.half ? (
          <WithStrong
            strong={halfInWords(latest.half)}
            sentence={(bounds) => t('trends.lane.usually', [spanNamed(latest, today), bounds])}
          />
        ) : (
          <>
            <b>{t('trends.lane.few')}</b>{' '}
            {latest.n > 0 &&
              t('trends.lane.fewSet', [spanNamed(latest, today), daysCounted(latest.n)])}
          </>
        )}
      </p>
      {before && (
        <p>
          {before.half
            ? t('trends.lane.before', [capitalised(beforeNamed(before)), halfInWords(before.half)])
            : t('trends.lane.beforeFew', [capitalised(beforeNamed(before))])}
        </p>
      )}
      <p class="caption n">
        {before
          ? t('trends.lane.nBoth', [String(latest.n), String(before.n)])
          : t('trends.lane.n', [String(latest.n)])}
      </p>
    </>
  );
}

/** Experiences that a description names one by one. */
const mostNamed = 5;

function experiencesTold({ marks }: ByDate, today: Day): string[] {
  const last = marks.at(-1);
  if (!last) return [];
  if (marks.length > mostNamed) {
    return [t('trends.describe.experiencesMany', [String(marks.length), dayNamed(last.at, today)])];
  }
  const days = listed(marks.map(({ at }) => dayNamed(at, today)));
  return [t('trends.describe.experiences', marks.length, [String(marks.length), days])];
}

/** What a lane's drawing shows, for whoever does not see it: the same numbers, in sentences. */
export function describeDateLane(shown: ByDate, lane: DateLane, today: Day): string {
  const values = lane.points.map(({ value }) => value);
  const points =
    values.length === 0
      ? t('trends.describe.none')
      : t('trends.describe.points', values.length, [
          String(values.length),
          valueInWords(Math.min(...values)),
          valueInWords(Math.max(...values)),
        ]);
  return [
    t('trends.describe.days', [
      dayNamed(shown.shown.from, today),
      dayNamed(Math.min(shown.shown.to, shown.today), today),
    ]),
    points,
    ...lane.described.map((span, place) => {
      const name = place === 0 ? spanNamed(span, today) : capitalised(beforeNamed(span));
      return span.half
        ? t('trends.describe.half', [name, ...exactHalf(span.half), String(span.n)])
        : t('trends.describe.fewer', [name, String(span.n)]);
    }),
    ...experiencesTold(shown, today),
    ...(lane.lines.length > 0 ? [t('trends.describe.averages')] : []),
    t('trends.describe.table'),
  ].join(' ');
}

import type { Day } from '../../domain/day';
import type { FromDayZero, ZeroLane } from '../../domain/trends/from-day-zero';
import { t } from '../../platform/messages';
import { listed, offsetInWords, valueInWords } from './numbers';
import { dayNamed, exactHalf, halfInWords } from './span-words';
import { WithStrong } from './with-strong';

type LaneProps = { shown: FromDayZero; lane: ZeroLane; today: Day };

/** How each experience's compared days lie, the chosen one's first; those with too few days are named together. */
export function ZeroLaneWords({ shown, lane, today }: LaneProps) {
  const told = lane.laid.flatMap((laid, place) => {
    const around = shown.around[place];
    return around ? [{ ...laid, name: dayNamed(around.at, today), strong: place === 0 }] : [];
  });
  const last = told[0]?.compared.to ?? 0;
  const few = told.filter(({ spread }) => !spread.half).map(({ name }) => name);
  const n = told.map(({ compared, spread }) =>
    compared.to === last
      ? String(spread.n)
      : t('trends.zero.nOwn', [String(spread.n), String(compared.to)]),
  );
  return (
    <>
      {few.length > 0 && (
        <p>
          <b>{t('trends.zero.few')}</b>
          {t('trends.zero.fewAfter', [listed(few)])}
        </p>
      )}
      {told.map(({ name, strong, compared, spread }) => {
        if (!spread.half) return null;
        const bounds = halfInWords(spread.half);
        if (strong) {
          return (
            <p key={name}>
              <WithStrong
                strong={bounds}
                sentence={(between) =>
                  t('trends.zero.usually', [String(compared.to), name, between])
                }
              />
            </p>
          );
        }
        return (
          <p key={name}>
            {compared.to === last
              ? t('trends.zero.same', [name, bounds])
              : t('trends.zero.other', [String(compared.to), name, bounds])}
          </p>
        );
      })}
      {last > 0 && <p class="caption n">{t('trends.zero.n', [String(last), n.join(', ')])}</p>}
    </>
  );
}

/** What a lane's drawing shows, for whoever does not see it. */
export function describeZeroLane({ shown, lane, today }: LaneProps): string {
  const from = Math.min(...shown.around.map((around) => around.from));
  const to = Math.max(...shown.around.map((around) => around.to));
  return [
    t('trends.describe.zero', [offsetInWords(from), offsetInWords(to)]),
    ...lane.laid.flatMap(({ points, compared, spread }, place) => {
      const around = shown.around[place];
      if (!around) return [];
      const name = t('trends.span.since', [dayNamed(around.at, today)]);
      const values = points.map(({ value }) => value);
      const shownPoints =
        values.length === 0
          ? t('trends.describe.none')
          : t('trends.describe.points', values.length, [
              String(values.length),
              valueInWords(Math.min(...values)),
              valueInWords(Math.max(...values)),
            ]);
      const half = spread.half
        ? t('trends.describe.half', [
            t('trends.zero.daysTo', [String(compared.to)]),
            ...exactHalf(spread.half),
            String(spread.n),
          ])
        : t('trends.describe.fewer', [
            t('trends.zero.daysTo', [String(compared.to)]),
            String(spread.n),
          ]);
      return [`${name}:`, shownPoints, ...(compared.to > 0 ? [half] : [])];
    }),
    t('trends.describe.averages'),
    t('trends.describe.table'),
  ].join(' ');
}

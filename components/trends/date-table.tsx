import { useMemo, useState } from 'preact/hooks';
import { csvOf } from '../../domain/csv';
import type { Day } from '../../domain/day';
import { scales, type Scale } from '../../domain/scale';
import type { ByDate } from '../../domain/trends/by-date';
import { dayWithNumber } from '../../domain/trends/day-number';
import { dateCells, type DateRow, dateRows } from '../../domain/trends/table';
import { saveFile } from '../../platform/files';
import { language, t } from '../../platform/messages';
import { Mark } from '../controls/mark';
import { Tick } from '../controls/tick';
import { markOf, scaleName } from '../words';
import { capitalised, lowered, roundedInWords, valueInWords } from './numbers';
import { SaveCsv } from './save-csv';
import { beforeNamed, exactHalf, experienceNamed, spanNamed } from './span-words';
import { useUnfolded } from './use-unfolded';

/** Rows that are shown before the table is unfolded. */
const few = 11;

function Value({ value, words }: { value: number | null; words: (value: number) => string }) {
  return value === null ? (
    <span class="quiet">{t('trends.table.blank')}</span>
  ) : (
    <>{words(value)}</>
  );
}

/** The same numbers by date, the newest day first, and as a file of exactly these rows. */
export function DateTable({ shown, today }: { shown: ByDate; today: Day }) {
  const [averages, setAverages] = useState(false);
  const rows = useMemo(() => dateRows(shown, averages), [shown, averages]);
  const table = useUnfolded(rows.length, few);
  const dayName = useMemo(() => dayNames(shown), [shown]);
  const days = rows.filter(({ row }) => row === 'day').length;

  function save() {
    const cells = dateCells(rows, averages, (mark) => capitalised(experienceNamed(mark)));
    saveFile(`afterglow-trends-${today}.csv`, [csvOf(cells)], 'text/csv;charset=utf-8');
  }

  return (
    <section>
      <div class="top">
        <h2 class="h2">{t('trends.table.title')}</h2>
        <SaveCsv onSave={save} />
      </div>
      <div class="tbl-scroll" tabIndex={0} role="region" aria-label={t('trends.table.region')}>
        <table class="table">
          <caption class="vh">{t('trends.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('trends.table.day')}</th>
              {scales.map((scale) => (
                <th key={scale} scope="col">
                  <span>
                    <Mark shape={markOf[scale]} />
                    {scaleName(scale)}
                  </span>
                </th>
              ))}
              {averages &&
                scales.map((scale) => (
                  <th key={scale} scope="col">
                    {t('trends.table.average', [scaleName(scale)])}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, table.shown).map((row) => (
              <Row
                key={`${row.row} ${row.at}`}
                row={row}
                averages={averages}
                name={dayName(row.at)}
              />
            ))}
          </tbody>
          <Foot shown={shown} averages={averages} today={today} />
        </table>
      </div>
      <div class="tbl-acts">
        {rows.length > few && (
          <button
            class="txt txt-ink txt-u"
            type="button"
            onClick={table.unfolded ? table.fold : table.unfold}
          >
            {table.unfolded ? t('trends.table.less') : t('trends.table.all', days)}
          </button>
        )}
        <Tick checked={averages} onChange={setAverages}>
          {t('trends.table.averages')}
        </Tick>
      </div>
    </section>
  );
}

/** Names days with their weekday, and with the year where the shown days lie in several. */
function dayNames({ shown: { from, to } }: ByDate): (at: number) => string {
  const years = dayWithNumber(from).slice(0, 4) !== dayWithNumber(to).slice(0, 4);
  const format = new Intl.DateTimeFormat(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(years ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return (at) => format.format(new Date(`${dayWithNumber(at)}T12:00:00Z`));
}

function Row({ row, averages, name }: { row: DateRow; averages: boolean; name: string }) {
  if (row.row === 'experience') {
    return (
      <tr class="tr-exp">
        <th scope="row">{name}</th>
        <td colSpan={averages ? 6 : 3}>{capitalised(experienceNamed(row.mark))}</td>
      </tr>
    );
  }
  const cells = (values: Record<Scale, number | null>, words: (value: number) => string) =>
    scales.map((scale) => (
      <td key={scale}>
        <Value value={values[scale]} words={words} />
      </td>
    ));
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells(row.values, valueInWords)}
      {averages && cells(row.averages, roundedInWords)}
    </tr>
  );
}

/** The middle half of each told span, with its number of days: what the bands are drawn from. */
function Foot({ shown, averages, today }: { shown: ByDate; averages: boolean; today: Day }) {
  return (
    <tfoot>
      {shown.spans.map((span, place) => (
        <tr key={span.from}>
          <th scope="row">
            {t('trends.table.usual', [
              place === 0 ? lowered(spanNamed(span, today)) : beforeNamed(span),
            ])}
          </th>
          {shown.lanes.map(({ scale, described }) => {
            const told = described[place];
            return (
              <td key={scale}>
                {told?.half
                  ? t('trends.table.half', [...exactHalf(told.half), String(told.n)])
                  : t('trends.table.few', [String(told?.n ?? 0)])}
              </td>
            );
          })}
          {averages && <td colSpan={3} />}
        </tr>
      ))}
    </tfoot>
  );
}

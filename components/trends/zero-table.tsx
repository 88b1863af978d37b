import { useMemo, useState } from 'preact/hooks';
import { csvOf } from '../../domain/csv';
import type { Day } from '../../domain/day';
import { scales, type Scale } from '../../domain/scale';
import type { FromDayZero } from '../../domain/trends/from-day-zero';
import { zeroCells, type ZeroRow, zeroRows } from '../../domain/trends/table';
import { saveFile } from '../../platform/files';
import { t } from '../../platform/messages';
import { Select } from '../controls/select';
import { scaleName } from '../words';
import { capitalised, offsetInWords, placed, valueInWords } from './numbers';
import { SaveCsv } from './save-csv';
import { dayNamed, exactHalf } from './span-words';

/** Days that are shown before the table is unfolded. */
const firstShown = -2;
const lastShown = 12;

/** The same numbers of one scale from day 0, and as a file of exactly these rows. */
export function ZeroTable({ shown, today }: { shown: FromDayZero; today: Day }) {
  const [scale, setScale] = useState<Scale>('connectedness');
  const [unfolded, setUnfolded] = useState(false);
  const rows = useMemo(() => zeroRows(shown, scale), [shown, scale]);
  const short = rows.filter(({ day }) => day >= firstShown && day <= lastShown);

  function save() {
    saveFile(
      `afterglow-trends-${scale}-${today}.csv`,
      [csvOf(zeroCells(shown, rows))],
      'text/csv;charset=utf-8',
    );
  }

  return (
    <section>
      <div class="top">
        <h2 class="h2">{t('trends.table.title')}</h2>
        <Select
          label={t('trends.table.measure')}
          value={scale}
          options={scales.map((value) => ({ value, words: scaleName(value) }))}
          onChange={(value) => setScale(scales.find((one) => one === value) ?? 'connectedness')}
        />
      </div>
      <div class="tbl-scroll" tabIndex={0} role="region" aria-label={t('trends.table.regionZero')}>
        <table class="table">
          <caption class="vh">{t('trends.table.captionZero', [scaleName(scale)])}</caption>
          <thead>
            <tr>
              <th scope="col">{t('trends.table.day')}</th>
              {shown.around.map(({ at, ordinal }) => (
                <th key={at} scope="col">
                  {capitalised(placed(ordinal))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(unfolded ? rows : short).map((row) => (
              <Row key={row.day} row={row} shown={shown} today={today} />
            ))}
          </tbody>
          <Foot shown={shown} scale={scale} />
        </table>
      </div>
      <div class="tbl-acts">
        {rows.length > short.length && (
          <button class="txt txt-ink txt-u" type="button" onClick={() => setUnfolded(!unfolded)}>
            {unfolded
              ? t('trends.table.less')
              : t('trends.table.allZero', [
                  offsetInWords(rows[0]?.day ?? 0),
                  offsetInWords(rows.at(-1)?.day ?? 0),
                ])}
          </button>
        )}
        <SaveCsv onSave={save} />
      </div>
    </section>
  );
}

function Row({ row, shown, today }: { row: ZeroRow; shown: FromDayZero; today: Day }) {
  return (
    <tr class={row.day === 0 ? 'tr-exp' : undefined}>
      <th scope="row">{t('trends.table.dayNumber', [offsetInWords(row.day)])}</th>
      {shown.around.map(({ at }, place) => {
        const value = row.values[place] ?? null;
        if (row.day === 0) {
          const name = dayNamed(at, today);
          return (
            <td key={at}>
              {typeof value === 'number'
                ? t('trends.table.zeroValue', [name, valueInWords(value)])
                : name}
            </td>
          );
        }
        return (
          <td key={at}>
            {value === 'outside' ? (
              <span class="quiet">
                <span aria-hidden="true">{t('trends.table.outside')}</span>
                <span class="vh">{t('trends.table.outsideSpoken')}</span>
              </span>
            ) : value === null ? (
              <span class="quiet">{t('trends.table.blank')}</span>
            ) : (
              valueInWords(value)
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The middle half of the compared days of each experience, with its number of days. */
function Foot({ shown, scale }: { shown: FromDayZero; scale: Scale }) {
  const laid = shown.lanes.find((lane) => lane.scale === scale)?.laid ?? [];
  const last = laid[0]?.compared.to ?? 0;
  if (last < 1) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('trends.table.usualZero', [String(last)])}</th>
        {laid.map(({ spread, compared }, place) => (
          <td key={shown.around[place]?.at}>
            {spread.half
              ? t('trends.table.half', [...exactHalf(spread.half), String(spread.n)])
              : t('trends.table.few', [String(spread.n)])}
            {compared.to < last && ` ${t('trends.table.toDay', [String(compared.to)])}`}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

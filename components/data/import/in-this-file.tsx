import { useMemo } from 'preact/hooks';
import type { Day } from '../../../domain/day';
import type { Found } from '../../../domain/import/harvest';
import type { Gathered } from '../../../domain/import/merge-harvests';
import { dayInWords, t } from '../../../platform/messages';
import { numberInWords } from './import-words';

/** What stays out as a whole entry: with what was found it makes up the file. */
const entriesLeft = [
  'twice',
  'no-day',
  'rewritten-dates',
  'damaged',
  'locked-entry',
  'too-long',
  'too-deep',
  'nothing',
] as const;

function spanOf(found: readonly Found[]): { from: Day; to: Day } | null {
  const first = found[0];
  if (!first) return null;
  const span = { from: first.day, to: first.day };
  for (const { day } of found) {
    if (day < span.from) span.from = day;
    if (day > span.to) span.to = day;
  }
  return span;
}

function spanInWords({ from, to }: { from: Day; to: Day }): string {
  const form = { day: 'numeric', month: 'short' } as const;
  const withYear = { ...form, year: 'numeric' } as const;
  if (from === to) return dayInWords(from, withYear);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return t('bringIn.inside.span', [
    dayInWords(from, sameYear ? form : withYear),
    dayInWords(to, withYear),
  ]);
}

function factsOf(harvests: readonly Gathered[]): Array<[name: string, value: string]> {
  const found = harvests.flatMap((one) => one.found);
  const span = spanOf(found);
  const days = new Set(found.map(({ day }) => day)).size;
  const withNote = found.filter(({ title, text }) => title !== '' || text !== '').length;
  const unread = harvests.flatMap(({ left }) =>
    entriesLeft.map((reason) => left.get(reason)?.count ?? 0),
  );
  return [
    [
      t('bringIn.inside.entries'),
      numberInWords(unread.reduce((sum, one) => sum + one, found.length)),
    ],
    [t('bringIn.inside.days'), numberInWords(days)],
    [t('bringIn.inside.withNote'), numberInWords(withNote)],
    [t('bringIn.inside.fromTo'), span ? spanInWords(span) : '–'],
  ];
}

/** What was found in the files, in four figures. */
export function InThisFile({ harvests, files }: { harvests: readonly Gathered[]; files: number }) {
  const facts = useMemo(() => factsOf(harvests), [harvests]);
  return (
    <section class="set">
      <h2>{t('bringIn.inside.title', files)}</h2>
      <div class="set-main">
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

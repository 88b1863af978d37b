import { useMemo } from 'preact/hooks';
import { t } from '../../../platform/messages';
import type { Plan } from '../../../storage/transfer/import/plan';
import { listInWords, numberInWords } from './import-words';

const named = 4;

/** The first few of the words as a sentence has them, and how many more there are. */
function someOf(words: ReadonlySet<string>): string {
  const quoted = [...words].slice(0, named).map((word) => t('bringIn.comes.quoted', [word]));
  const more = words.size - quoted.length;
  if (more === 0) return t('bringIn.comes.wordsMore', [listInWords(quoted)]);
  return t('bringIn.comes.someWords', more, [numberInWords(more), quoted.join(', ')]);
}

type Row = { name: string; more: string; count: number };

function rowsOf(coming: Plan['coming']): Row[] {
  let notes = 0;
  let noHours = 0;
  const words = new Set<string>();
  for (const { found } of coming) {
    if (found.title !== '' || found.text !== '') notes += 1;
    if (!found.timed) noHours += 1;
    for (const word of found.words) words.add(word);
  }
  const hours =
    noHours > 0 ? ` ${t('bringIn.comes.noHours', noHours, [numberInWords(noHours)])}` : '';
  const all = [
    {
      name: t('bringIn.comes.checkIns'),
      more: t('bringIn.comes.checkInsMore') + hours,
      count: coming.length,
    },
    { name: t('bringIn.comes.notes'), more: t('bringIn.comes.notesMore'), count: notes },
    { name: t('bringIn.comes.words'), more: someOf(words), count: words.size },
  ];
  return all.filter(({ count }) => count > 0);
}

/** What would be added, in rows with their numbers. */
export function ComesIn({ coming }: { coming: Plan['coming'] }) {
  const rows = useMemo(() => rowsOf(coming), [coming]);
  return (
    <section class="set">
      <h2>{t('bringIn.comes.title')}</h2>
      <div class="set-main">
        <ul class="rows rows-wide">
          {rows.map(({ name, more, count }) => (
            <li key={name}>
              <span>
                <b>{name}</b>
                <small>{more}</small>
              </span>
              <span class="rows-n">{numberInWords(count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

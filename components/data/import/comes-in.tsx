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

/** What would be added, in rows with their numbers. */
export function ComesIn({ coming }: { coming: Plan['coming'] }) {
  const notes = coming.filter(({ found }) => found.title !== '' || found.text !== '').length;
  const words = new Set(coming.flatMap(({ found }) => found.words));
  const noHours = coming.filter(({ found }) => !found.timed).length;
  const hours =
    noHours > 0 ? ` ${t('bringIn.comes.noHours', noHours, [numberInWords(noHours)])}` : '';
  const rows = [
    {
      name: t('bringIn.comes.checkIns'),
      more: t('bringIn.comes.checkInsMore') + hours,
      count: coming.length,
    },
    ...(notes > 0
      ? [{ name: t('bringIn.comes.notes'), more: t('bringIn.comes.notesMore'), count: notes }]
      : []),
    ...(words.size > 0
      ? [{ name: t('bringIn.comes.words'), more: someOf(words), count: words.size }]
      : []),
  ];
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

import { type MoodValues, type MoodWord, moodKey } from '../../../domain/import/moods';
import { type ScaleValue, scaleValueFrom } from '../../../domain/scale';
import { t } from '../../../platform/messages';
import { Select } from '../../controls/select';
import { listInWords, numberInWords, programName, proposalWords } from './import-words';
import { MoodStem } from './mood-stem';

/** As many moods as can be placed by hand; of a file with more the rest is left out. */
export const mostMoods = 100;

const choices = [null, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const;

function MoodRow({
  word,
  value,
  onValue,
}: {
  word: MoodWord;
  value: ScaleValue;
  onValue: (value: ScaleValue) => void;
}) {
  return (
    <tr class={value === null ? 'is-out' : ''}>
      <th scope="row">{word.mood}</th>
      <td class="num">{numberInWords(word.count)}</td>
      <td>
        <Select
          label={t('bringIn.moods.becomes', [word.mood])}
          value={value === null ? '' : String(value)}
          options={choices.map((choice) => ({
            value: choice === null ? '' : String(choice),
            words: choice === null ? t('bringIn.moods.leaveOut') : String(choice),
          }))}
          onChange={(chosen) => onValue(chosen === '' ? null : scaleValueFrom(Number(chosen)))}
        />
      </td>
      <td>
        <MoodStem value={value} />
      </td>
    </tr>
  );
}

/** The moods of the files, each with the value that the person gives it. */
export function MoodMap({
  words,
  values,
  onValues,
}: {
  words: readonly MoodWord[];
  values: MoodValues;
  onValues: (values: MoodValues) => void;
}) {
  if (words.length === 0) return null;
  const programs = [...new Set(words.map(({ program }) => program))];
  const ordered = programs.filter((program) =>
    words.some((word) => word.program === program && word.proposal !== null),
  );
  return (
    <section class="set">
      <h2>{t('bringIn.moods.title')}</h2>
      <div class="set-main">
        <p>
          {t('bringIn.moods.words')}
          {words.some(({ proposal }) => proposal === null) && ` ${t('bringIn.moods.own')}`}
        </p>
        {ordered.map((program) => (
          <p key={program}>{proposalWords(program)}</p>
        ))}
        <div
          class="tbl-scroll map-box"
          tabIndex={0}
          role="region"
          aria-label={t('bringIn.moods.table')}
        >
          <table class="table map">
            <thead>
              <tr>
                <th scope="col">{t('bringIn.moods.inFile')}</th>
                <th scope="col" class="num">
                  {t('bringIn.moods.entries')}
                </th>
                <th scope="col">{t('bringIn.moods.value')}</th>
                <th scope="col">
                  <span class="vh">{t('bringIn.moods.drawn')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {words.slice(0, mostMoods).map((word) => {
                const key = moodKey(word.program, word.mood);
                return (
                  <MoodRow
                    key={key}
                    word={word}
                    value={values.get(key) ?? null}
                    onValue={(value) => onValues(new Map(values).set(key, value))}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
        {words.length > mostMoods && (
          <p class="small quiet">{t('bringIn.moods.more', words.length - mostMoods)}</p>
        )}
        <p class="small quiet">
          {t('bringIn.moods.blank', [listInWords(programs.map(programName))])}{' '}
          <button
            class="txt txt-ink txt-u inline"
            type="button"
            onClick={() => onValues(new Map())}
          >
            {t('bringIn.moods.leaveAll')}
          </button>
        </p>
      </div>
    </section>
  );
}

import { useId } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import { type Kept, type PracticeBody, practiceDomains } from '../../domain/record';
import { t } from '../../platform/messages';
import { NotSaved } from '../check-in/not-saved';
import { ChipRadios } from '../controls/chip-radios';
import { Select } from '../controls/select';
import { domainName, weekdayName } from './practice-words';

export type PracticeFormProps = {
  value: PracticeBody;
  /** Those that it may honour. */
  insights: readonly Kept<'insight'>[];
  spellChecking: boolean;
  problem: Problem | null;
  /** Words of the button that keeps it. */
  keep: string;
  leave: string;
  onChange: (value: PracticeBody) => void;
  onKeep: () => void;
  onLeave: () => void;
};

const cadences = ['most-days', 'weekly', 'weekday', 'once'] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7];

function cadenceWords(cadence: PracticeBody['cadence']): string {
  if (cadence === 'most-days') return t('insights.practice.often.mostDays');
  if (cadence === 'weekly') return t('insights.practice.often.weekly');
  return cadence === 'weekday'
    ? t('insights.practice.often.weekday')
    : t('insights.practice.often.once');
}

/** One small act: its words, the insight that it honours, how often, and in which part of life. */
export function PracticeForm(props: PracticeFormProps) {
  const { value, onChange } = props;
  const id = useId();
  const change = (part: Partial<PracticeBody>) => onChange({ ...value, ...part });
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.words.trim() !== '') props.onKeep();
      }}
    >
      <div>
        <label class="lab" for={id}>
          {t('insights.practice.what')}
        </label>
        <textarea
          dir="auto"
          class="write write-short"
          id={id}
          rows={2}
          required
          autocomplete="off"
          spellcheck={props.spellChecking}
          {...{ writingsuggestions: 'false' }}
          value={value.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </div>
      <fieldset>
        <legend class="lab">{t('insights.practice.honours')}</legend>
        <Select
          label={t('insights.practice.honours')}
          value={value.insight ?? ''}
          options={[
            { value: '', words: t('insights.practice.none') },
            ...props.insights.map((one) => ({ value: one.id, words: one.body.words })),
          ]}
          onChange={(chosen) => change({ insight: chosen === '' ? null : chosen })}
        />
      </fieldset>
      <fieldset>
        <legend class="lab">{t('insights.practice.howOften')}</legend>
        <div class="acts-row">
          <Select
            label={t('insights.practice.howOften')}
            value={value.cadence}
            options={cadences.map((one) => ({ value: one, words: cadenceWords(one) }))}
            onChange={(chosen) => {
              const cadence = cadences.find((one) => one === chosen) ?? 'most-days';
              change({ cadence, weekday: cadence === 'weekday' ? (value.weekday ?? 7) : null });
            }}
          />
          {value.cadence === 'weekday' && (
            <Select
              label={t('insights.practice.whichDay')}
              value={String(value.weekday ?? 7)}
              options={weekdays.map((day) => ({ value: String(day), words: weekdayName(day) }))}
              onChange={(day) => change({ weekday: Number(day) })}
            />
          )}
        </div>
      </fieldset>
      <ChipRadios
        name={`${id}-domain`}
        legend={t('insights.practice.domain')}
        value={value.domain}
        options={practiceDomains.map((domain) => ({ value: domain, words: domainName(domain) }))}
        onChange={(domain) => change({ domain })}
      />
      {props.problem && (
        <NotSaved problem={props.problem} words={value.words} onTryAgain={props.onKeep} />
      )}
      <p class="btns">
        <button class="btn btn-act" type="submit">
          {props.keep}
        </button>
        <button class="btn" type="button" onClick={props.onLeave}>
          {props.leave}
        </button>
      </p>
    </form>
  );
}

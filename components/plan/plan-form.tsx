import { useEffect, useRef } from 'preact/hooks';
import type { Kept, PlanBody } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { NotSaved } from '../check-in/not-saved';
import { Icon } from '../controls/icon';
import { WordsField } from '../experiences/words-field';
import { Part } from '../insights/part';
import { useAutosave } from '../drafts/use-autosave';
import { PersonFields } from './person-fields';

export type PlanFormProps = {
  journal: Journal;
  visit: Visit;
  plan: Kept<'plan'>;
  spellChecking: boolean;
};

const nobody = { name: '', reach: '' };

/** The four things that a plan may hold, each kept as it is typed; none is needed. */
export function PlanForm({ journal, visit, plan, spellChecking }: PlanFormProps) {
  const { body, change, problem, tryAgain } = useAutosave(journal, plan, visit);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const people = body.people.length === 0 ? [nobody] : body.people;

  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    [...(list.current?.querySelectorAll<HTMLInputElement>('input') ?? [])].at(-2)?.focus();
  }, [people.length]);

  const changePeople = (next: PlanBody['people']) => change({ people: next });
  const field = (key: 'clinic' | 'grounding' | 'goodDay', label: string, rows: number) => (
    <WordsField
      label={label}
      labelHidden
      rows={rows}
      value={body[key]}
      spellChecking={spellChecking}
      onInput={(words) => change({ [key]: words })}
    />
  );

  return (
    <form
      class="sheet plan"
      aria-label={t('plan.form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Part id="plan-people" title={t('plan.people.title')} says={t('plan.people.says')}>
        <div class="people" ref={list}>
          {people.map((person, at) => (
            <PersonFields
              key={at}
              person={person}
              place={at + 1}
              onChange={(next) =>
                changePeople(people.map((one, place) => (place === at ? next : one)))
              }
              onRemove={() => changePeople(people.filter((_, place) => place !== at))}
            />
          ))}
        </div>
        <p>
          <button
            class="txt txt-ink"
            type="button"
            onClick={() => {
              added.current = true;
              changePeople([...people, nobody]);
            }}
          >
            <Icon name="plus" />
            {t('plan.people.add')}
          </button>
        </p>
      </Part>
      <Part id="plan-clinic" title={t('plan.clinic.title')} says={t('plan.clinic.says')}>
        {field('clinic', t('plan.clinic.title'), 1)}
      </Part>
      <Part id="plan-grounding" title={t('plan.grounding.title')} says={t('plan.grounding.says')}>
        {field('grounding', t('plan.grounding.title'), 4)}
      </Part>
      <Part id="plan-good" title={t('plan.goodDay.title')} says={t('plan.goodDay.says')}>
        {field('goodDay', t('plan.goodDay.title'), 4)}
      </Part>
      {problem && <NotSaved problem={problem} words={wordsIn(body)} onTryAgain={tryAgain} />}
    </form>
  );
}

function wordsIn({ people, clinic, grounding, goodDay }: PlanBody): string {
  const named = people.map(({ name, reach }) => `${name}: ${reach}`);
  return [...named, clinic, grounding, goodDay].join('\n');
}

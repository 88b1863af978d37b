import { useId } from 'preact/hooks';
import type { PlanBody } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

export type PersonFieldsProps = {
  person: PlanBody['people'][number];
  /** Which of them it is, from 1. */
  place: number;
  onChange: (person: PlanBody['people'][number]) => void;
  onRemove: () => void;
};

/** Somebody who may be called: a name, and how to reach them. */
export function PersonFields({ person, place, onChange, onRemove }: PersonFieldsProps) {
  const id = useId();
  const name = person.name.trim() || t('plan.people.nth', [String(place)]);
  return (
    <fieldset class="person">
      <legend class="vh">{t('plan.people.nth', [String(place)])}</legend>
      {(['name', 'reach'] as const).map((key) => (
        <div key={key}>
          <label class="lab" for={`${id}-${key}`}>
            {key === 'name' ? t('plan.people.name') : t('plan.people.reach')}
          </label>
          <input
            dir="auto"
            class="field"
            type="text"
            id={`${id}-${key}`}
            autocomplete="off"
            spellcheck={false}
            {...{ writingsuggestions: 'false' }}
            value={person[key]}
            onInput={(event) => onChange({ ...person, [key]: event.currentTarget.value })}
          />
        </div>
      ))}
      <button
        class="ico"
        type="button"
        aria-label={t('plan.people.remove', [name])}
        title={t('plan.people.remove', [name])}
        onClick={onRemove}
      >
        <Icon name="remove" />
      </button>
    </fieldset>
  );
}

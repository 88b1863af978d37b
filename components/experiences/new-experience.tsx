import { useId, useState } from 'preact/hooks';
import { dayAfter, dayFrom } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { blankExperience } from '../../domain/experience';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { NotSaved } from '../check-in/not-saved';
import { Dialog } from '../controls/dialog';
import { Icon } from '../controls/icon';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
import { nextName } from './names';
import { addressOf } from './place';
import type { ExperiencesRead } from './read-experiences';

export type NewKind = 'planned' | 'past';

export type NewExperienceProps = {
  journal: Journal;
  read: ExperiencesRead;
  as: NewKind;
  onLeave: () => void;
};

/** All that is asked before an experience has its own page: a day, a name, and a guide, which may stay blank. */
export function NewExperience(props: NewExperienceProps) {
  const { journal, read, as } = props;
  const { today, experiences } = read;
  const [blank] = useState(() => ({
    day: dayAfter(today, as === 'planned' ? 7 : -1) as string,
    title: nextName(experiences),
    guide: experiences.at(-1)?.body.guide ?? '',
  }));
  const start = useFormStart(journal, `experience-${as}`, today, blank);
  return start && <NewForm {...props} {...{ start, blank }} />;
}

type NewFormProps = NewExperienceProps & {
  start: Draft<'form'>;
  blank: { day: string; title: string; guide: string };
};

function NewForm({ journal, read, as, onLeave, start, blank }: NewFormProps) {
  const { today } = read;
  const planned = as === 'planned';
  const form = useDraft(journal, start);
  const { day: text, title, guide } = fieldsIn(form.body, blank);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();

  function make() {
    const day = dayFrom(text);
    if (day === null) return setWrong(t('experience.form.notADay'));
    if (planned && day < today) return setWrong(t('experience.form.gone'));
    if (!planned && day > today) return setWrong(t('experience.form.ahead'));
    const body = { ...blankExperience, status: as, title: title.trim(), guide: guide.trim() };
    void form
      .keep((draft) => ({ ...draft, kind: 'experience', day, body }))
      .then((kept) => kept && location.assign(addressOf({ at: 'experience', id: kept.id })));
  }

  const own = {
    autocomplete: 'off',
    spellcheck: read.settings.spellChecking,
    ...{ writingsuggestions: 'false' },
  } as const;
  return (
    <Dialog
      title={planned ? t('experience.form.planTitle') : t('experience.form.pastTitle')}
      onLeave={onLeave}
    >
      <form
        class="ask-day"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <div>
          <label class="labq" for={`${field}-day`}>
            {t('experience.form.day')}
          </label>
          <input
            class="field"
            type="date"
            id={`${field}-day`}
            autocomplete="off"
            value={text}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : `${field}-wrong`}
            onInput={(event) => {
              form.change({ day: event.currentTarget.value });
              setWrong(null);
            }}
          />
        </div>
        {wrong && (
          <p class="err" id={`${field}-wrong`} role="alert">
            <Icon name="note" />
            <span>{wrong}</span>
          </p>
        )}
        <div>
          <label class="labq" for={`${field}-title`}>
            {planned ? t('experience.form.call') : t('experience.form.called')}
          </label>
          <input
            dir="auto"
            {...own}
            class="field"
            id={`${field}-title`}
            value={title}
            onInput={(event) => form.change({ title: event.currentTarget.value })}
          />
        </div>
        <div>
          <label class="labq" for={`${field}-guide`}>
            {t('experience.form.guide')} <small>{t('experience.form.blank')}</small>
          </label>
          <input
            dir="auto"
            {...own}
            class="field"
            id={`${field}-guide`}
            value={guide}
            onInput={(event) => form.change({ guide: event.currentTarget.value })}
          />
        </div>
        {form.problem && (
          <NotSaved
            problem={form.problem}
            words={`${title}\n${guide}`}
            onTryAgain={() => form.change({})}
          />
        )}
        <p class="btns">
          <button class="btn btn-act" type="submit">
            {planned ? t('experience.form.plan') : t('experience.form.write')}
          </button>
          <button class="btn" type="button" onClick={onLeave}>
            {t('experience.form.notNow')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

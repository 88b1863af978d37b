import { useId, useState } from 'preact/hooks';
import { dayAfter, dayFrom } from '../../domain/day';
import { blankExperience } from '../../domain/experience';
import { newId } from '../../platform/clock';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { addRecord } from '../../storage/records';
import { Dialog } from '../controls/dialog';
import { Icon } from '../controls/icon';
import { RefusedLine } from '../history/refused-line';
import { nextName } from './names';
import { addressOf } from './place';
import type { ExperiencesRead } from './read-experiences';
import { useAsked } from './use-asked';

export type NewKind = 'planned' | 'past';

export type NewExperienceProps = {
  journal: Journal;
  read: ExperiencesRead;
  as: NewKind;
  onLeave: () => void;
};

/** All that is asked before an experience has its own page: a day, a name, and a guide, which may stay blank. */
export function NewExperience({ journal, read, as, onLeave }: NewExperienceProps) {
  const { today, experiences } = read;
  const planned = as === 'planned';
  const [text, setText] = useState<string>(planned ? dayAfter(today, 7) : dayAfter(today, -1));
  const [title, setTitle] = useState(() => nextName(experiences));
  const [guide, setGuide] = useState(experiences.at(-1)?.body.guide ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const [id] = useState(newId);
  const field = useId();
  const { refused, ask } = useAsked();

  function make() {
    const day = dayFrom(text);
    if (day === null) return setWrong(t('experience.form.notADay'));
    if (planned && day < today) return setWrong(t('experience.form.gone'));
    if (!planned && day > today) return setWrong(t('experience.form.ahead'));
    const body = { ...blankExperience, status: as, title: title.trim(), guide: guide.trim() };
    ask(
      () => addRecord(journal, 'experience', day, body, id),
      () => location.assign(addressOf({ at: 'experience', id })),
    );
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
              setText(event.currentTarget.value);
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
            {...own}
            class="field"
            id={`${field}-title`}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="labq" for={`${field}-guide`}>
            {t('experience.form.guide')} <small>{t('experience.form.blank')}</small>
          </label>
          <input
            {...own}
            class="field"
            id={`${field}-guide`}
            value={guide}
            onInput={(event) => setGuide(event.currentTarget.value)}
          />
        </div>
        {refused && <RefusedLine refused={refused} />}
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

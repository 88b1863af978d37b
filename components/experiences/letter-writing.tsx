import { useId, useState } from 'preact/hooks';
import { instantFrom } from '../../domain/day';
import { type Draft, newDraft } from '../../domain/draft';
import { usualOpening } from '../../domain/letter';
import type { Experience } from '../../domain/record';
import { newId, now } from '../../platform/clock';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { NotSaved } from '../check-in/not-saved';
import { LetterOpens } from './letter-opens';
import { dayName } from '../history/day-words';
import { PageTitle } from '../shell/page-title';
import { useDraft } from '../drafts/use-draft';
import { useArriving } from './arrive';
import { Crumb } from './crumb';
import { closedLetter, LetterRows } from './letters-part';
import { nameOf } from './names';
import { NotHere } from './not-here';
import { addressOf } from './place';
import type { ExperiencesRead } from './read-experiences';

export type LetterWritingProps = {
  journal: Journal;
  read: ExperiencesRead;
  /** The experience that it is written from; null for one on its own. */
  experienceId: string | null;
};

/** A letter to oneself while it is being written. */
export function LetterWriting({ journal, read, experienceId }: LetterWritingProps) {
  const experience = read.experiences.find(({ id }) => id === experienceId) ?? null;
  if (experienceId !== null && !experience) return <NotHere />;
  return <Sheet {...{ journal, read, experience }} />;
}

function begun(read: ExperiencesRead, experience: Experience | null): Draft<'letter'> {
  const id = experience?.id ?? null;
  const there = read.writing.find(({ body }) => body.experience === id);
  if (there) return there;
  const opensOn = usualOpening(read.today, experience?.day ?? null);
  const body = { words: '', experience: id, opensOn, opened: null };
  return newDraft({ kind: 'letter', id: newId() }, read.today, body, instantFrom(now()));
}

function Sheet({
  journal,
  read,
  experience,
}: {
  journal: Journal;
  read: ExperiencesRead;
  experience: Experience | null;
}) {
  const { today } = read;
  const [start] = useState(() => begun(read, experience));
  const letter = useDraft<'letter'>(journal, start);
  useArriving('#main .letter');
  const { words, opensOn } = letter.body;
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();
  const back = experience
    ? { href: addressOf({ at: 'experience', id: experience.id }), words: nameOf(experience) }
    : { href: addressOf({ at: 'list' }), words: t('experience.head.back') };
  const others = read.letters.filter(({ body }) => body.experience === (experience?.id ?? null));

  async function close() {
    if (opensOn <= today) return setWrong(t('experience.letter.wrong'));
    if (!(await letter.keep((draft) => draft))) return;
    closedLetter.id = start.id;
    location.assign(back.href);
  }

  return (
    <>
      <Crumb {...back} />
      <PageTitle title={t('experience.letters.title')} />
      <p class="lede lede-near">{t('experience.letter.lede')}</p>
      <div class="cols">
        <div>
          <label class="vh" for={`${field}-letter`}>
            {t('experience.letter.label')}
          </label>
          <textarea
            dir="auto"
            class="letter"
            id={`${field}-letter`}
            rows={14}
            autocomplete="off"
            spellcheck={read.settings.spellChecking}
            {...{ writingsuggestions: 'false' }}
            value={words}
            onInput={(event) => letter.change({ words: event.currentTarget.value })}
          />
          <p class="part-acts">
            <span class="caption">
              {t('experience.before.written', [dayName(start.day, today)])}
            </span>
            <span class="caption" role="status">
              {letter.stored && t('experience.kept.kept')}
            </span>
          </p>
          {letter.problem && (
            <NotSaved problem={letter.problem} words={words} onTryAgain={() => letter.change({})} />
          )}
        </div>
        <aside class="aside">
          <LetterOpens
            {...{ read, experience, opensOn }}
            onChoose={(day) => {
              setWrong(day === null ? t('experience.letter.wrong') : null);
              if (day) letter.change({ opensOn: day });
            }}
          />
          <section>
            {wrong && (
              <p class="small" role="alert">
                {wrong}
              </p>
            )}
            <p class="btns">
              <button
                class="btn btn-act"
                type="button"
                disabled={words.trim() === ''}
                onClick={() => void close()}
              >
                {t('experience.letter.close')}
              </button>
              {words !== '' && (
                <button
                  class="txt"
                  type="button"
                  onClick={() => {
                    void letter.discard().then((gone) => gone && location.assign(back.href));
                  }}
                >
                  {t('experience.letter.discard')}
                </button>
              )}
            </p>
            <p class="small quiet letter-note">{t('experience.letter.note')}</p>
          </section>
          {others.length > 0 && (
            <section>
              <h2>{t('experience.letter.others')}</h2>
              <LetterRows read={read} letters={others} />
            </section>
          )}
        </aside>
      </div>
    </>
  );
}

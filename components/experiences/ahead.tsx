import { standingOn } from '../../domain/experience';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { listed, nameOf, underName } from './names';
import { addressOf } from './place';
import type { ExperiencesRead } from './read-experiences';
import { WasIt } from './was-it';

export type AheadProps = {
  journal: Journal;
  read: ExperiencesRead;
  experience: Experience;
  /** Whether it is the next one: its way on is the page's primary action. */
  first: boolean;
};

/** An experience that is planned, on dashed ground; once its day has gone by, the question what became of it. */
export function Ahead({ journal, read, experience, first }: AheadProps) {
  const { id, body } = experience;
  const title = `ahead-${id}`;
  const asks = standingOn(read.today, experience) === 'asks';
  const way = (where: 'only-wide' | 'only-slim') => (
    <a class={`btn ${first ? 'btn-act' : ''} ${where}`} href={addressOf({ at: 'experience', id })}>
      {t('experience.list.goOn')}
    </a>
  );
  return (
    <section class="exp-ahead" aria-labelledby={title}>
      <div class="exp-head">
        <svg width="78" height="40" viewBox="0 0 78 40" aria-hidden="true">
          <path class="sun-ahead" d="M1 40a38 38 0 0 1 76 0" />
        </svg>
        <div>
          <h2 id={title} dir="auto">
            <a href={addressOf({ at: 'experience', id })}>{nameOf(experience)}</a>
          </h2>
          <p class="small quiet">{underName(experience, read.today)}</p>
        </div>
        {!asks && way('only-wide')}
      </div>
      <div class="exp-more">
        {body.intention?.words && (
          <p class="intent" dir="auto">
            {body.intention.words}
          </p>
        )}
        {asks ? (
          <WasIt {...{ journal, experience }} today={read.today} />
        ) : (
          <>
            <Written read={read} experience={experience} />
            <p class="only-slim">{way('only-slim')}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** What of the preparing is written; no progress, only what is there and what could be. */
function Written({ read, experience }: { read: ExperiencesRead; experience: Experience }) {
  const { body, id } = experience;
  const hasLetter =
    read.letters.some((letter) => letter.body.experience === id) ||
    read.writing.some((letter) => letter.body.experience === id);
  const parts = [
    { words: t('experience.list.partIntention'), there: body.intention !== null },
    { words: t('experience.list.partSet'), there: body.set !== '' },
    { words: t('experience.list.partSetting'), there: body.setting !== '' },
    { words: t('experience.list.partLetter'), there: hasLetter },
  ];
  const words = (there: boolean) =>
    listed(parts.filter((part) => part.there === there).map((part) => part.words));
  return (
    <p class="small quiet">
      {parts.some(({ there }) => there) && `${t('experience.list.written', [words(true)])} `}
      {parts.some(({ there }) => !there) && t('experience.list.open', [words(false)])}
    </p>
  );
}

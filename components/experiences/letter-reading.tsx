import { useEffect, useRef } from 'preact/hooks';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { openLetter } from '../../storage/letters';
import { removeRecord } from '../../storage/records';
import { dayName, shortDay } from '../history/day-words';
import { RefusedLine } from '../history/refused-line';
import { PageTitle } from '../shell/page-title';
import { useArriving } from './arrive';
import { Crumb } from './crumb';
import { nameOf } from './names';
import { NotHere } from './not-here';
import { addressOf } from './place';
import type { ExperiencesRead } from './read-experiences';
import { RemovedLine } from './removed-here';
import { useAsked } from './use-asked';

export type LetterReadingProps = { journal: Journal; read: ExperiencesRead; id: string };

/** A letter that was closed: folded until it is opened, and then as it was written. */
export function LetterReading({ journal, read, id }: LetterReadingProps) {
  const letter = read.letters.find((one) => one.id === id);
  const removed = read.removed.some((one) => one.id === id);
  if (!letter && !removed) return <NotHere />;
  const of = read.experiences.find((one) => one.id === letter?.body.experience);
  return (
    <>
      {of ? (
        <Crumb href={addressOf({ at: 'experience', id: of.id })} words={nameOf(of)} />
      ) : (
        <Crumb href={addressOf({ at: 'list' })} words={t('experience.head.back')} />
      )}
      <PageTitle title={t('experience.letters.title')} />
      {letter ? (
        <Sheet {...{ journal, read, letter }} />
      ) : (
        <RemovedLine journal={journal} id={id} words={t('experience.letter.removed')} />
      )}
    </>
  );
}

function Sheet({
  journal,
  read,
  letter,
}: {
  journal: Journal;
  read: ExperiencesRead;
  letter: Kept<'letter'>;
}) {
  useArriving();
  const { refused, ask } = useAsked();
  const sheet = useRef<HTMLDivElement>(null);
  const openedHere = useRef(false);
  const { day, body } = letter;
  const { today } = read;
  const isOpen = body.opened !== null;
  const hasCome = body.opensOn <= today;
  useEffect(() => {
    if (isOpen && openedHere.current) sheet.current?.focus();
  }, [isOpen]);

  return (
    <div class="state-b letter-page">
      {isOpen ? (
        <>
          <p class="caption">{t('experience.before.written', [dayName(day, today)])}</p>
          <div class="letter said-words" dir="auto" tabIndex={-1} ref={sheet}>
            {body.words}
          </div>
        </>
      ) : (
        <>
          <p class="state-t">
            {hasCome
              ? t('experience.letter.hasComeTitle', [shortDay(day, today)])
              : t('experience.letter.isClosed', [dayName(body.opensOn, today)])}
          </p>
          <p class="quiet">
            {hasCome
              ? t('experience.letter.hasCome', [dayName(body.opensOn, today)])
              : t('experience.letter.isClosedWords')}
          </p>
        </>
      )}
      {refused && <RefusedLine refused={refused} />}
      <p class="btns">
        {!isOpen && (
          <button
            class={hasCome ? 'btn btn-act' : 'btn'}
            type="button"
            onClick={() => {
              openedHere.current = true;
              ask(() => openLetter(journal, letter));
            }}
          >
            {hasCome ? t('experience.letters.open') : t('experience.letters.openEarly')}
          </button>
        )}
        <button
          class="txt"
          type="button"
          onClick={() => ask(() => removeRecord(journal, letter.id))}
        >
          {t('experience.letter.remove')}
        </button>
      </p>
    </div>
  );
}

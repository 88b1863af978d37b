import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../domain/record';
import { dayAt, knownZone, millisecondsOf } from '../../domain/day';
import { zone as here } from '../../platform/clock';
import { t } from '../../platform/messages';
import { dayName, shortDay } from '../history/day-words';
import { addressOf } from './place';
import type { ExperiencesRead } from './read-experiences';

/** The letter that was closed a moment ago: the page that one comes back to says so. */
export const closedLetter: { id: string | null } = { id: null };

/** The letters of an experience, or those that belong to none, and the way to write one. */
export function LettersPart({
  read,
  letters,
  experienceId,
}: {
  read: ExperiencesRead;
  letters: readonly Kept<'letter'>[];
  experienceId: string | null;
}) {
  const begun = read.writing.find(({ body }) => body.experience === experienceId);
  const [closedId] = useState(closedLetter.id);
  const closed = letters.find(({ id }) => id === closedId);
  const isSaid = closed !== undefined;
  const said = useRef<HTMLParagraphElement>(null);
  // After the page has put the focus on its heading: this is what one comes back for.
  useEffect(() => {
    closedLetter.id = null;
    said.current?.focus();
  }, [isSaid]);
  return (
    <>
      {closed && (
        <p class="small" role="status" tabIndex={-1} ref={said}>
          {t('experience.letters.nowClosed', [dayName(closed.body.opensOn, read.today)])}
        </p>
      )}
      {begun && begun.body.words !== '' && (
        <p class="read said-words letter-begun" dir="auto">
          {begun.body.words}
        </p>
      )}
      <p class="part-acts">
        <a class="txt txt-ink txt-u" href={addressOf({ at: 'writing', experience: experienceId })}>
          {begun ? t('experience.letters.goOn') : t('experience.letters.write')}
        </a>
      </p>
      {letters.length > 0 && <LetterRows read={read} letters={letters} />}
    </>
  );
}

/** Letters that were closed: only that they are there and when they open, until they are opened. */
export function LetterRows({
  read,
  letters,
}: {
  read: ExperiencesRead;
  letters: readonly Kept<'letter'>[];
}) {
  const { today } = read;
  return (
    <ul class="rows letter-rows">
      {letters.map(({ id, day, zone, body }) => {
        const { opened, opensOn } = body;
        const has = opened !== null || opensOn <= today;
        return (
          <li key={id}>
            <span>
              <b>
                {opened !== null
                  ? t('experience.letters.opened', [
                      shortDay(dayAt(millisecondsOf(opened), knownZone(zone, here()), 0), today),
                    ])
                  : has
                    ? t('experience.letters.due', [dayName(opensOn, today)])
                    : t('experience.letters.closed', [dayName(opensOn, today)])}
              </b>
              <small>{t('experience.letters.written', [shortDay(day, today)])}</small>
            </span>
            <a class="txt txt-u" href={addressOf({ at: 'letter', id })}>
              {opened !== null
                ? t('experience.letters.read')
                : has
                  ? t('experience.letters.open')
                  : t('experience.letters.openEarly')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import type { Kept } from '../../domain/record';
import { dayInWords, t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { openLetter } from '../../storage/letters';
import { problemWords } from '../problems/problem-words';
import { OnlyHere } from './only-here';

export type LetterOpenedProps = {
  journal: Journal;
  letter: Kept<'letter'>;
  onBack: () => void;
};

/** A letter to oneself, opened, as it was written. The check-in stays as it is beneath it. */
export function LetterOpened({ journal, letter, onBack }: LetterOpenedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    void openLetter(journal, letter).then((opened) => {
      if (!opened.ok) setProblem(opened.problem);
    });
  }, [journal, letter.id]);
  const written = dayInWords(letter.day, { weekday: 'long', day: 'numeric', month: 'long' });

  return (
    <div class="pop-page">
      <header class="pop-head">
        <h1 class="pop-date" tabIndex={-1} ref={heading}>
          {t('beside.letter')}
        </h1>
        <p class="pop-ctx">{t('beside.writtenOn', [written])}</p>
        <a class="txt" href="#/support">
          {t('checkIn.support')}
        </a>
      </header>
      <main class="pop-body letter-read" tabIndex={0} aria-label={t('beside.letter')}>
        <p class="read" dir="auto">
          {letter.body.words}
        </p>
        {problem && (
          <p class="small quiet" role="alert">
            {problemWords(problem.kind).says}
          </p>
        )}
      </main>
      <footer class="pop-foot">
        <OnlyHere />
        <button class="txt txt-ink" type="button" onClick={onBack}>
          {t('beside.fold')}
        </button>
      </footer>
    </div>
  );
}

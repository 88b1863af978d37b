import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { Experience } from '../../domain/record';
import { isCovered } from '../../domain/report/span';
import { numberOfDay } from '../../domain/trends/day-number';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { changeRecord, newVisit } from '../../storage/records';
import { Tick } from '../controls/tick';
import { dayNamed } from '../trends/span-words';
import { NotDone } from './not-done';
import type { Choosing } from './use-choices';

export type AccountsProps = {
  journal: Journal;
  choosing: Choosing;
  today: Day;
  experiences: readonly Experience[];
};

function hasAccount({ body }: Experience): boolean {
  return body.account.trim() !== '' || body.firstWords !== null;
}

/** For each experience that is covered, whether what came in it goes along. The experience itself remembers it. */
export function Accounts({ journal, choosing, today, experiences }: AccountsProps) {
  const [visit] = useState(newVisit);
  const [problem, setProblem] = useState<Problem | null>(null);
  const told = experiences.filter(
    (experience) => isCovered(experience, choosing.span) && hasAccount(experience),
  );

  async function include({ id, body }: Experience, inReport: boolean) {
    const change = { body: { ...body, inReport } };
    const changed = await changeRecord(journal, 'experience', id, change, visit);
    setProblem(changed.ok ? null : changed.problem);
  }

  return (
    <>
      {told.map((experience) => (
        <li key={experience.id}>
          <div class="opts-row">
            <Tick
              checked={experience.body.inReport}
              onChange={(on) => void include(experience, on)}
            >
              <strong>
                {t('guide.account.name', [dayNamed(numberOfDay(experience.day), today)])}
              </strong>
              <small>{t('guide.account.off')}</small>
            </Tick>
          </div>
        </li>
      ))}
      {problem && (
        <li>
          <NotDone problem={problem} />
        </li>
      )}
    </>
  );
}

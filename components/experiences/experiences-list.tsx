import { useState } from 'preact/hooks';
import { standingOn } from '../../domain/experience';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { Icon } from '../controls/icon';
import { PageTitle } from '../shell/page-title';
import { Ahead } from './ahead';
import { useArriving } from './arrive';
import { Behind } from './behind';
import { LettersPart } from './letters-part';
import { NewExperience, type NewKind } from './new-experience';
import type { ExperiencesRead } from './read-experiences';
import { RemovedHereList } from './removed-here';

/** All experiences: what lies ahead first, then what lies behind, the newest first. */
export function ExperiencesList({ journal, read }: { journal: Journal; read: ExperiencesRead }) {
  const [asking, setAsking] = useState<NewKind | null>(null);
  useArriving();
  const { experiences, today } = read;
  const ahead = experiences.filter((experience) => {
    const standing = standingOn(today, experience);
    return standing === 'ahead' || standing === 'asks';
  });
  const behind = experiences.filter((experience) => !ahead.includes(experience)).toReversed();
  const empty = experiences.length === 0;
  const own = read.letters.filter(({ body }) => body.experience === null);

  return (
    <>
      <PageTitle title={t('shell.experiences')}>
        {!empty && (
          <span class="btns">
            <button class="btn" type="button" onClick={() => setAsking('planned')}>
              <Icon name="plus" />
              {t('experience.list.plan')}
            </button>
            <button class="txt" type="button" onClick={() => setAsking('past')}>
              {t('experience.list.past')}
            </button>
          </span>
        )}
      </PageTitle>
      {empty ? (
        <Empty onAsk={setAsking} />
      ) : (
        <>
          <p class="lede lede-near">{t('experience.list.lede')}</p>
          <div class="exps">
            {ahead.map((experience, index) => (
              <Ahead key={experience.id} {...{ journal, read, experience }} first={index === 0} />
            ))}
            {behind.length > 0 && (
              <>
                <h2 class="vh">{t('experience.list.behind')}</h2>
                <ol>
                  {behind.map((experience) => (
                    <Behind key={experience.id} {...{ read, experience }} />
                  ))}
                </ol>
                <p class="caption exp-note">{t('experience.list.note')}</p>
              </>
            )}
          </div>
        </>
      )}
      <section class="exp-more-of">
        <h2 class="exp-h">{t('experience.list.letters')}</h2>
        <LettersPart read={read} letters={own} experienceId={null} />
      </section>
      {read.removed.length > 0 && (
        <RemovedHereList journal={journal} records={read.removed} today={today} />
      )}
      {asking && (
        <NewExperience {...{ journal, read }} as={asking} onLeave={() => setAsking(null)} />
      )}
    </>
  );
}

function Empty({ onAsk }: { onAsk: (kind: NewKind) => void }) {
  return (
    <div class="state-b state-page">
      <svg class="state-svg" viewBox="0 0 240 44" width="240" height="44" aria-hidden="true">
        <path class="g-ground" d="M0 43.5H240" />
      </svg>
      <p class="state-t">{t('experience.list.empty')}</p>
      <p class="quiet lede">{t('experience.list.emptyWords')}</p>
      <p class="btns">
        <button class="btn btn-small" type="button" onClick={() => onAsk('planned')}>
          {t('experience.list.plan')}
        </button>
        <button class="btn btn-small" type="button" onClick={() => onAsk('past')}>
          {t('experience.list.past')}
        </button>
      </p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { standingOn } from '../../domain/experience';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { newVisit } from '../../storage/records';
import { AskMyGuide } from '../guide/ask-my-guide';
import { PageTitle } from '../shell/page-title';
import { useAutosave } from '../drafts/use-autosave';
import { useArriving } from './arrive';
import { BeforePart } from './before-part';
import { CallPart } from './call-part';
import { CamePart } from './came-part';
import { Crumb } from './crumb';
import { ExperienceHead } from './experience-head';
import { OwnField } from './fields';
import { FirstWordsPart } from './first-words-part';
import { InsightsPart } from './insights-part';
import { LettersPart } from './letters-part';
import { MomentsPart } from './moments-part';
import { NotHere } from './not-here';
import { NotesPart } from './notes-part';
import { Part } from './part';
import { addressOf } from './place';
import { PreparingParts } from './preparing-parts';
import { QualitiesPart } from './qualities-part';
import type { ExperiencesRead } from './read-experiences';
import { RemovedLine } from './removed-here';
import { WasIt } from './was-it';

export type ExperienceViewProps = { journal: Journal; read: ExperiencesRead; id: string };

/** One experience: what is prepared while it lies ahead, what came once it lies behind. */
export function ExperienceView({ journal, read, id }: ExperienceViewProps) {
  const experience = read.experiences.find((one) => one.id === id);
  if (experience) return <Shown {...{ journal, read, experience }} />;
  const removed = read.removed.find((one) => one.id === id);
  if (!removed) return <NotHere />;
  return (
    <>
      <Crumb href={addressOf({ at: 'list' })} words={t('experience.head.back')} />
      <PageTitle title={t('shell.experiences')} />
      <RemovedLine journal={journal} id={id} words={t('experience.gone.line')} />
    </>
  );
}

function Shown({
  journal,
  read,
  experience,
}: {
  journal: Journal;
  read: ExperiencesRead;
  experience: Experience;
}) {
  const [visit] = useState(newVisit);
  const typing = useAutosave<'experience'>(journal, experience, visit);
  const { today, settings, experiences, days } = read;
  const standing = standingOn(today, experience);
  useArriving(standing === 'ahead' ? '#main .write-lg' : undefined);
  const parts = { typing, experience, read, spellChecking: settings.spellChecking };
  const letters = read.letters.filter(({ body }) => body.experience === experience.id);

  return (
    <>
      <Crumb href={addressOf({ at: 'list' })} words={t('experience.head.back')} />
      <ExperienceHead {...parts} journal={journal} visit={visit} />
      {standing !== 'fell-through' && <OwnField {...{ experience, experiences, days, today }} />}
      {standing === 'asks' && <WasIt {...{ journal, experience, today }} />}
      <div class="sheet">
        {standing === 'ahead' ? (
          <>
            <PreparingParts {...parts} />
            <CallPart people={read.people} />
          </>
        ) : (
          <>
            <BeforePart {...parts} />
            {standing === 'behind' && (
              <>
                <FirstWordsPart {...parts} />
                <CamePart {...parts} />
                <QualitiesPart {...parts} />
                <InsightsPart {...parts} />
                <MomentsPart {...parts} />
                <NotesPart {...parts} />
              </>
            )}
          </>
        )}
        <Part
          title={t('experience.letters.title')}
          hint={
            standing === 'ahead'
              ? t('experience.letters.hintAhead')
              : t('experience.letters.hintBehind')
          }
        >
          <LettersPart read={read} letters={letters} experienceId={experience.id} />
        </Part>
      </div>
      <p class="part-acts">
        <AskMyGuide from={{ kind: 'experience', id: experience.id }} />
      </p>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { mendDays } from '../../storage/days';
import type { Journal } from '../../storage/journal';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { Opening } from '../shell/opening';
import { useObserved } from '../use-observed';
import { ExperienceView } from './experience-view';
import { ExperiencesList } from './experiences-list';
import { LetterReading } from './letter-reading';
import { LetterWriting } from './letter-writing';
import { MomentView } from './moment-view';
import { experiencesPlaceFrom } from './place';
import { readExperiences } from './read-experiences';

/**
 * Experiences: the list, one of them, and what belongs to one.
 * @param rest what the address says beyond the page
 */
export function ExperiencesPage({ rest }: { rest: string }) {
  const journal = useJournal();
  const [attempt, setAttempt] = useState(0);
  const read = useObserved(() => readExperiences(journal), [journal, attempt]);
  const ready = useReady(journal);

  if (read.state === 'failed') {
    return <Guard problem={read.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  if (read.state === 'loading' || !ready) return <Opening page="experiences" />;

  const place = experiencesPlaceFrom(rest);
  const around = { journal, read: read.value };
  switch (place.at) {
    case 'list':
      return <ExperiencesList {...around} />;
    case 'experience':
      return <ExperienceView key={rest} {...around} id={place.id} />;
    case 'writing':
      return <LetterWriting key={rest} {...around} experienceId={place.experience} />;
    case 'letter':
      return <LetterReading key={rest} {...around} id={place.id} />;
    case 'moment':
      return <MomentView key={rest} {...around} checkInId={place.checkIn} />;
  }
}

/**
 * Whether the journal is as the page takes it to be: days from before they were summed up are.
 */
function useReady(journal: Journal): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    // Should it fail, everything stays where it lies until the next time.
    const go = () => setReady(true);
    mendDays(journal).then(go, go);
  }, [journal]);
  return ready;
}

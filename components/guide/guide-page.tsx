import { useEffect, useState } from 'preact/hooks';
import { usualEndOfDay } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import { t } from '../../platform/messages';
import { mendDays } from '../../storage/days';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useDayNow } from '../use-day-now';
import { useObserved } from '../use-observed';
import { Guide } from './guide';
import { readGuide } from './read-report';

/** What a person takes along to their guide: chosen at the left, exactly as it leaves at the right. */
export function GuidePage() {
  const journal = useJournal();
  const [mended, setMended] = useState<Problem | boolean>(false);
  const mend = async () => {
    const result = await mendDays(journal);
    setMended(result.ok || result.problem);
  };
  useEffect(() => void mend(), [journal]);
  return (
    <>
      <PageTitle title={pageName('guide')} />
      <p class="lede guide-lede">{t('guide.lede')}</p>
      {typeof mended === 'object' ? (
        <Guard problem={mended} under onAgain={mend} />
      ) : mended ? (
        <LiveGuide />
      ) : (
        <Waiting />
      )}
    </>
  );
}

function LiveGuide() {
  const journal = useJournal();
  const [attempt, setAttempt] = useState(0);
  const read = useObserved(() => readGuide(journal), [journal, attempt]);
  const settings = read.state === 'ready' ? read.value.settings : null;
  const today = useDayNow(settings?.endOfDay ?? usualEndOfDay);
  if (read.state === 'failed') {
    return <Guard problem={read.problem} under onAgain={async () => setAttempt(attempt + 1)} />;
  }
  if (read.state === 'loading') return <Waiting />;
  return <Guide journal={journal} read={read.value} today={today} />;
}

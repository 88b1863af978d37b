import { t } from '../../platform/messages';
import { useJournal } from '../journal';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { SummedDays } from '../summed-days';
import { Guide } from './guide';
import { readGuide } from './read-report';

/** What a person takes along to their guide: chosen at the left, exactly as it leaves at the right. */
export function GuidePage() {
  const journal = useJournal();
  return (
    <>
      <PageTitle title={pageName('guide')} />
      <p class="lede guide-lede">{t('guide.lede')}</p>
      <SummedDays read={readGuide}>
        {(read, today) => <Guide journal={journal} read={read} today={today} />}
      </SummedDays>
    </>
  );
}

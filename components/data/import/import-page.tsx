import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { Icon } from '../../controls/icon';
import { useJournal } from '../../journal';
import { pageName } from '../../shell/navigation';
import { PageTitle } from '../../shell/page-title';
import { AddedView } from './added-view';
import { Busy } from './busy';
import { ChooseFiles } from './choose-files';
import { FaultRows } from './fault-rows';
import { numberInWords } from './import-words';
import { LookedView } from './looked-view';
import { type Bringing, type Step, useBringing } from './use-bringing';

/** Before there is anything to look at, and where nothing could be read. */
function StartView({
  step,
  onFiles,
}: {
  step: Extract<Step, { at: 'start' }>;
  onFiles: (files: File[]) => void;
}) {
  return (
    <>
      <p class="lede">{t('bringIn.start.lede')}</p>
      <FaultRows faults={step.faults} />
      <div class="state-b state-page">
        {step.stopped && <p role="status">{t('bringIn.stopped')}</p>}
        <ChooseFiles words={t('bringIn.start.choose')} onFiles={onFiles} />
        <p class="quiet small part-b">{t('bringIn.start.which')}</p>
      </div>
    </>
  );
}

function View({ step, look, setValues, add, stop, leave }: Bringing) {
  switch (step.at) {
    case 'start':
      return <StartView step={step} onFiles={look} />;
    case 'reading':
      return (
        <Busy
          title={t('bringIn.reading.title')}
          part={step.part}
          more={t('bringIn.reading.entries', step.entries, [numberInWords(step.entries)])}
          onStop={stop}
        />
      );
    case 'looked':
      return (
        <>
          <p class="lede">{t('bringIn.nothingYet')}</p>
          <LookedView
            looked={step.looked}
            onFiles={look}
            onValues={setValues}
            onAdd={add}
            onNotNow={leave}
          />
        </>
      );
    case 'adding':
      return (
        <Busy
          title={t('bringIn.writing.title')}
          part={step.done / Math.max(1, step.all)}
          more={t('bringIn.writing.of', [numberInWords(step.done), numberInWords(step.all)])}
          onStop={stop}
        />
      );
    case 'added':
      return <AddedView brought={step.brought} />;
  }
}

/** Where files of other programs are looked at, and come in if the person says so. */
export function ImportPage() {
  const bringing = useBringing(useJournal());
  const { at } = bringing.step;
  const before = useRef<Step['at'] | null>(null);
  useEffect(() => {
    // What was worked on is gone from the page, and with it the focus: reading goes on at the heading.
    if (before.current !== at && (at === 'looked' || at === 'added' || at === 'start')) {
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    before.current = at;
  }, [at]);
  return (
    <>
      <nav class="crumb" aria-label={pageName('data')}>
        <a class="txt" href="#/data">
          <Icon name="back" />
          {pageName('data')}
        </a>
      </nav>
      <PageTitle title={t('bringIn.title')} />
      <View {...bringing} />
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { Icon } from '../../controls/icon';
import { useJournal } from '../../journal';
import { pageName } from '../../shell/navigation';
import { PageTitle } from '../../shell/page-title';
import { AddedView, TakenView } from './added-view';
import { Busy } from './busy';
import { numberInWords } from './import-words';
import { LookedView } from './looked-view';
import { StartView } from './start-view';
import { type Bringing, type Step, useBringing } from './use-bringing';

function View({ step, look, setValues, add, takeOut, stop, leave }: Bringing) {
  switch (step.at) {
    case 'start':
      return <StartView step={step} onFiles={look} onTakeOut={takeOut} />;
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
          title={t(step.taking ? 'bringIn.writing.taking' : 'bringIn.writing.title')}
          part={step.done / Math.max(1, step.all)}
          more={t('bringIn.writing.of', [numberInWords(step.done), numberInWords(step.all)])}
          onStop={stop}
        />
      );
    case 'added':
      return <AddedView came={step.came} onTakeOut={() => takeOut(step.batch)} />;
    case 'taken':
      return <TakenView taken={step.taken} stayed={step.stayed} />;
  }
}

/** Where files of other programs are looked at, and come in if the person says so. */
export function ImportPage() {
  const bringing = useBringing(useJournal());
  const { at } = bringing.step;
  const before = useRef<Step['at'] | null>(null);
  useEffect(() => {
    // What was worked on is gone from the page, and with it the focus: reading goes on at the heading.
    if (before.current !== at && at !== 'reading' && at !== 'adding') {
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

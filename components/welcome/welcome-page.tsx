import { useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import type { Start } from '../../domain/settings';
import { t } from '../../platform/messages';
import { changeSetting } from '../../storage/settings';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { PageHeading } from '../shell/page-heading';
import { Part } from './part';
import { PinPart } from './pin-part';
import { StartPart } from './start-part';
import { WelcomeNudge } from './welcome-nudge';

/** The first page: what this is, what it isn't, where it lives, what is offered, and where the person is now. */
export function WelcomePage() {
  const journal = useJournal();
  const [problem, setProblem] = useState<Problem | null>(null);

  async function start(answer: Start) {
    const kept = await changeSetting(journal, 'start', answer);
    if (kept.ok) location.assign('/popup.html#/check-in');
    else setProblem(kept.problem);
  }

  return (
    <>
      <div class="hello-top">
        <PageHeading class="hello-t">
          {t('welcome.titleFirst')}
          <br />
          {t('welcome.titleThen')}
        </PageHeading>
        <p class="lede">{t('welcome.lede')}</p>
      </div>
      <div>
        <Part title={t('welcome.what.title')}>
          <p class="read">{t('welcome.what.words')}</p>
          <p class="small quiet">{t('welcome.what.more')}</p>
        </Part>
        <Part title={t('welcome.not.title')}>
          <p class="read">{t('welcome.not.words')}</p>
        </Part>
        <Part title={t('welcome.where.title')}>
          <p class="read">{t('welcome.where.words')}</p>
          <p>
            <a class="txt txt-ink" href="#/data/import">
              {t('welcome.where.elsewhere')} <Icon name="forward" />
            </a>
          </p>
        </Part>
        <Part title={t('welcome.nudge.title')} sub={t('welcome.nudge.sub')}>
          <WelcomeNudge />
        </Part>
        <PinPart />
        <StartPart problem={problem} onStart={(answer) => void start(answer)} />
      </div>
    </>
  );
}

import type { Start } from '../../domain/settings';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { OnlyHere } from './only-here';
import { BrandMark } from '../shell/brand';

const starts: readonly Start[] = ['ahead', 'had', 'writing'];

/** What a person sees first: what this is, what it isn't, where it lives, and one question with three answers. */
export function FirstRun({ onStart }: { onStart: (start: Start) => void }) {
  return (
    <>
      <header class="pop-head">
        <p class="brand">
          <BrandMark size={28} />
          <span>{t('extension.name')}</span>
        </p>
        <a class="txt" href="#/support">
          {t('checkIn.support')}
        </a>
      </header>
      <main class="pop-body welcome">
        <h1 class="welcome-h">{t('firstRun.title')}</h1>
        <dl class="welcome-dl">
          <dt>{t('firstRun.what')}</dt>
          <dd>{t('firstRun.whatWords')}</dd>
          <dt>{t('firstRun.not')}</dt>
          <dd>{t('firstRun.notWords')}</dd>
          <dt>{t('firstRun.where')}</dt>
          <dd>{t('firstRun.whereWords')}</dd>
        </dl>
        <fieldset class="starts">
          <legend>{t('firstRun.question')}</legend>
          {starts.map((start) => (
            <button key={start} class="start" type="button" onClick={() => onStart(start)}>
              <span>{t(`firstRun.${start}`)}</span>
              <Icon name="forward" />
            </button>
          ))}
        </fieldset>
      </main>
      <footer class="pop-foot">
        <OnlyHere />
        <a class="txt" href="/options.html#/data/restore" target="_blank">
          {t('firstRun.restore')}
        </a>
      </footer>
    </>
  );
}

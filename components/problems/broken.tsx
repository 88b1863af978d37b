import { useState } from 'preact/hooks';
import { aboutThis } from '../../platform/about';
import { t } from '../../platform/messages';
import { errorDetails } from './details';
import { Ground } from './ground';
import { problemWords } from './problem-words';
import { saveRawRows } from './raw-export';
import { Told } from './told';
import { Way } from './way';

/** The frame of a tab's page, or the popup, both of which go on around what has stopped. */
export type Within = 'frame' | 'popup';

export type BrokenProps = {
  error: unknown;
  within?: Within | undefined;
  hidden?: boolean | undefined;
};

/**
 * What a page says when it came to something it did not expect. It stands alone: of what is around it only Support is
 * trusted to work, which has a boundary of its own.
 */
export function Broken({ error, within, hidden }: BrokenProps) {
  const [answer, setAnswer] = useState('');

  const Part = within === 'frame' ? 'div' : 'main';

  async function save() {
    const saved = await saveRawRows();
    setAnswer(
      saved.ok ? t('problems.ways.saved', [saved.value]) : problemWords(saved.problem.kind).says,
    );
  }

  return (
    <Part class="alone" hidden={hidden}>
      <div class="calm">
        <Ground kind="broken" />
        <h1 class="calm-t">{t('problems.broken.title')}</h1>
        <p class="calm-known">{t('problems.broken.known')}</p>
        <ul class="ways">
          <Way
            words={t('problems.ways.reload')}
            more={t('problems.broken.reloadMore')}
            onGo={() => location.reload()}
          />
          <Way
            words={t('problems.broken.save')}
            more={t('problems.broken.saveMore')}
            onGo={() => void save()}
          />
        </ul>
        <p class="small" role="status">
          {answer}
        </p>
        <Told details={errorDetails(error, aboutThis())} />
        <p>
          {/* The question mark makes it a new page even from the popup itself, where all of that has stopped. */}
          <a class="txt txt-u" href={within ? '#/support' : '/popup.html?#/support'}>
            {t('shell.support')}
          </a>
        </p>
      </div>
    </Part>
  );
}

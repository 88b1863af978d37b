import { useState } from 'preact/hooks';
import { aboutThis } from '../../platform/about';
import { t } from '../../platform/messages';
import { errorDetails } from './details';
import { Ground } from './ground';
import { problemWords } from './problem-words';
import { saveRawRows } from './raw-export';
import { Told } from './told';
import { Way } from './way';

/** What a page says when it came to something it did not expect. It stands alone: nothing else is trusted to work. */
export function Broken({ error }: { error: unknown }) {
  const [answer, setAnswer] = useState('');

  async function save() {
    const saved = await saveRawRows();
    setAnswer(
      saved.ok ? t('problems.ways.saved', [saved.value]) : problemWords(saved.problem.kind).says,
    );
  }

  return (
    <main class="alone">
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
          {/* The question mark makes it a new page even from the popup itself, whose own has stopped. */}
          <a class="txt txt-u" href="/popup.html?#/support">
            {t('shell.support')}
          </a>
        </p>
      </div>
    </main>
  );
}

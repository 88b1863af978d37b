import { useId, useState } from 'preact/hooks';
import type { ProblemKind } from '../../domain/problem';
import { t } from '../../platform/messages';
import { useJournal } from '../journal';
import { eraseEverything } from './erase';
import { ProblemLine } from './problem-line';

/** Deletes everything, once the person has typed that they want it. Offers a backup first. */
export function DeletePart({ onBackup }: { onBackup: () => void }) {
  const journal = useJournal();
  const [typed, setTyped] = useState('');
  const [going, setGoing] = useState(false);
  const [problem, setProblem] = useState<ProblemKind | null>(null);
  const field = useId();
  const asked = t('data.delete.word');
  const isMeant = typed.trim().toLowerCase() === asked.toLowerCase();

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (!isMeant || going) return;
    setGoing(true);
    // After this page is loaded again, it is a first time.
    history.replaceState(history.state, '', '#/welcome');
    const gone = await eraseEverything(journal);
    if (gone.ok) return;
    setProblem(gone.problem.kind);
    setGoing(false);
  }

  const [before = '', after = ''] = t('data.delete.type').split('…');
  return (
    <section class="set">
      <h2>{t('data.delete.title')}</h2>
      <div class="set-main">
        <p>{t('data.delete.about')}</p>
        <p class="small quiet">{t('data.delete.disk')}</p>
        <form class="wipe" onSubmit={(event) => void onSubmit(event)}>
          <label for={field}>
            {before}
            <b>{asked}</b>
            {after}
          </label>
          <div>
            <input
              dir="auto"
              class="field"
              id={field}
              type="text"
              autocomplete="off"
              spellcheck={false}
              {...{ writingsuggestions: 'false' }}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button class="btn btn-danger" type="submit" disabled={!isMeant || going}>
              {t('data.delete.title')}
            </button>
          </div>
        </form>
        {problem && <ProblemLine kind={problem} />}
        <p class="small quiet">
          {t('data.delete.unsure')}{' '}
          <button class="link" type="button" onClick={onBackup}>
            {t('data.delete.backup')}
          </button>
          .
        </p>
      </div>
    </section>
  );
}

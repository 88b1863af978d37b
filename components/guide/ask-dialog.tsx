import { useId, useState } from 'preact/hooks';
import { usualEndOfDay, dayAt } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { QuestionBody } from '../../domain/record';
import { now, zone } from '../../platform/clock';
import { t } from '../../platform/messages';
import { addRecord } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { Dialog } from '../controls/dialog';
import { useJournal } from '../journal';
import { useObserved } from '../use-observed';
import { NotDone } from './not-done';

export type AskDialogProps = {
  /** What the question is about, if it is about a record. */
  from: QuestionBody['from'];
  /** Calls back when it is left; `kept` says whether a question was kept. */
  onLeave: (kept: boolean) => void;
};

/** What was typed and neither kept nor cleared, by what it is about: there again when it is opened again. */
const unkept = new Map<string, string>();

/** Asks for a question to take to the guide, and keeps it. */
export function AskDialog({ from, onLeave }: AskDialogProps) {
  const journal = useJournal();
  const settings = useObserved(() => settingsOf(journal), [journal]);
  const about = from?.id ?? '';
  const [words, setWords] = useState(unkept.get(about) ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();

  async function keep() {
    const { endOfDay } = settings.state === 'ready' ? settings.value : { endOfDay: usualEndOfDay };
    const body = { words: words.trim(), from, asked: false };
    const kept = await addRecord(journal, 'question', dayAt(now(), zone(), endOfDay), body);
    if (!kept.ok) return setProblem(kept.problem);
    unkept.delete(about);
    onLeave(true);
  }

  return (
    <Dialog title={t('guide.ask.title')} onLeave={() => onLeave(false)}>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') void keep();
        }}
      >
        <div>
          <label class="lab" for={id}>
            {t('guide.ask.label')}
          </label>
          <textarea
            class="write"
            id={id}
            rows={2}
            autocomplete="off"
            spellcheck={settings.state !== 'ready' || settings.value.spellChecking}
            {...{ writingsuggestions: 'false' }}
            value={words}
            onInput={(event) => {
              setWords(event.currentTarget.value);
              unkept.set(about, event.currentTarget.value);
            }}
          />
          <p class="caption">{t('guide.ask.where')}</p>
        </div>
        {problem && <NotDone problem={problem} />}
        <p class="btns">
          <button class="btn btn-act" type="submit" disabled={words.trim() === ''}>
            {t('guide.ask.keep')}
          </button>
          <button class="btn" type="button" onClick={() => onLeave(false)}>
            {t('guide.ask.leave')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

import { useId } from 'preact/hooks';
import { type Day, dayAt } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import type { QuestionBody } from '../../domain/record';
import { usualSettings } from '../../domain/settings';
import { now, zone } from '../../platform/clock';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { settingsOf } from '../../storage/settings';
import { NotSaved } from '../check-in/not-saved';
import { Dialog } from '../controls/dialog';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
import { useJournal } from '../journal';
import { useObserved } from '../use-observed';

export type AskDialogProps = {
  /** What the question is about, if it is about a record. */
  from: QuestionBody['from'];
  /** Calls back when it is left; `kept` says whether a question was kept. */
  onLeave: (kept: boolean) => void;
};

const blank = { words: '' };

/** Asks for a question to take to the guide, and keeps it. What was typed and not kept is there when it opens again. */
export function AskDialog({ from, onLeave }: AskDialogProps) {
  const journal = useJournal();
  const settings = useObserved(() => settingsOf(journal), [journal]);
  const { endOfDay, spellChecking } = settings.state === 'ready' ? settings.value : usualSettings;
  const today = dayAt(now(), zone(), endOfDay);
  const start = useFormStart(journal, `question-${from?.id ?? 'new'}`, today, blank);
  if (!start) return null;
  return <AskForm {...{ journal, start, from, today, spellChecking, onLeave }} />;
}

type AskFormProps = AskDialogProps & {
  journal: Journal;
  start: Draft<'form'>;
  today: Day;
  spellChecking: boolean;
};

function AskForm({ journal, start, from, today, spellChecking, onLeave }: AskFormProps) {
  const form = useDraft(journal, start);
  const { words } = fieldsIn(form.body, blank);
  const { problem } = form;
  const id = useId();

  async function keep() {
    const body = { words: words.trim(), from, asked: false };
    const kept = await form.keep((draft) => ({ ...draft, kind: 'question', day: today, body }));
    if (kept) onLeave(true);
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
            dir="auto"
            class="write"
            id={id}
            rows={2}
            autocomplete="off"
            spellcheck={spellChecking}
            {...{ writingsuggestions: 'false' }}
            value={words}
            onInput={(event) => form.change({ words: event.currentTarget.value })}
          />
          <p class="caption">{t('guide.ask.where')}</p>
        </div>
        {problem && <NotSaved problem={problem} words={words} onTryAgain={() => form.change({})} />}
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

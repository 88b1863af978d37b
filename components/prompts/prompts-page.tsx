import { useState } from 'preact/hooks';
import { askingPhases, type ListedPrompt, listedPrompts } from '../../domain/prompt-list';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { problemWords } from '../problems/problem-words';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useObserved } from '../use-observed';
import { OwnPrompt } from './own-prompt';
import { Pick, type Picked } from './pick';
import { PracticeList } from './practice-list';
import { PromptList } from './prompt-list';
import { type PromptsRead, readPrompts } from './read-prompts';
import { RetiredList } from './retired-list';
import { usePromptActs } from './use-prompt-acts';

/** The page of prompts and practices. */
export function PromptsPage() {
  const journal = useJournal();
  const [attempt, setAttempt] = useState(0);
  const read = useObserved(() => readPrompts(journal), [journal, attempt]);
  const [writing, setWriting] = useState<ListedPrompt | 'new' | null>(null);
  if (read.state === 'failed') {
    return <Guard problem={read.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  return (
    <>
      <PageTitle title={pageName('prompts')}>
        <button class="btn" type="button" onClick={() => setWriting('new')}>
          <Icon name="plus" />
          {t('promptsPage.write')}
        </button>
      </PageTitle>
      <p class="lede">{t('promptsPage.lede')}</p>
      {read.state === 'ready' ? (
        <Prompts read={read.value} writing={writing} onWriting={setWriting} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

type PromptsProps = {
  read: PromptsRead;
  writing: ListedPrompt | 'new' | null;
  onWriting: (writing: ListedPrompt | 'new' | null) => void;
};

function Prompts({ read, writing, onWriting }: PromptsProps) {
  const acts = usePromptActs(useJournal(), read.today, read.retired);
  const [picked, setPicked] = useState<Picked>({
    days: read.phase === 'none-yet' || read.phase === 'day-itself' ? null : read.phase,
    lens: null,
    show: 'all',
  });
  const listed = listedPrompts(
    read.own,
    read.retired.map(({ body }) => body.promptId),
    picked,
  );
  const { show } = picked;
  const asked = listed.filter(({ retired, own }) => !retired && (own || show !== 'own'));
  const retired = listed.filter((prompt) => prompt.retired && (prompt.own || show !== 'own'));
  const changed = writing === 'new' ? null : writing;
  const problem = acts.problem && problemWords(acts.problem.kind);

  return (
    <>
      {writing && (
        <OwnPrompt
          key={changed?.id ?? 'new'}
          before={read.ownKept.find(({ id }) => id === changed?.id) ?? null}
          today={read.today}
          spellChecking={read.settings.spellChecking}
          onDone={() => onWriting(null)}
        />
      )}
      {problem && (
        <p class="err" role="alert">
          <Icon name="note" />
          <span>
            {problem.says} {problem.next}
          </span>
        </p>
      )}
      <Pick picked={picked} onPick={setPicked} />
      <p class="small quiet" role="status">
        {acts.removed !== null && (
          <>
            {t('promptsPage.removed')}{' '}
            <button class="txt txt-ink txt-u" type="button" onClick={acts.putBack}>
              {t('promptsPage.putBack')}
            </button>
          </>
        )}
      </p>
      <div>
        {show !== 'retired' && (
          <PromptList
            key={`${picked.days} ${picked.lens} ${show}`}
            prompts={asked}
            acts={acts}
            onEdit={onWriting}
          />
        )}
        {(retired.length > 0 || show === 'retired') && (
          <RetiredList prompts={retired} onBringBack={acts.bringBack} />
        )}
        {show !== 'retired' && (
          <PracticeList
            practices={read.practices}
            phase={askingPhases.find((phase) => phase === picked.days) ?? null}
            ownOnly={show === 'own'}
          />
        )}
      </div>
    </>
  );
}

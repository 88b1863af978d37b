import { useId, useRef, useState } from 'preact/hooks';
import { type Day, dayAfter } from '../../domain/day';
import type { Kept } from '../../domain/record';
import { coolingDays, isToLookAt } from '../../domain/shelf';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { NotSaved } from '../check-in/not-saved';
import { Icon } from '../controls/icon';
import { DayDialog } from '../history/day-dialog';
import { shortDay } from '../history/day-words';
import { RefusedLine } from '../history/refused-line';
import type { Refused } from '../history/use-acts';
import { useAutosave } from '../drafts/use-autosave';

export type DecisionProps = {
  journal: Journal;
  visit: Visit;
  decision: Kept<'decision'>;
  today: Day;
  /** Whom it may be talked over with, where a guide is known. */
  guide: string | null;
  spellChecking: boolean;
  refused: Refused | undefined;
  onLeaveLonger: () => void;
  /** Puts it among the questions for the guide, and leaves it here. */
  onTalkOver: () => void;
  onKeepAsInsight: () => void;
  onDay: (day: Day) => void;
  onTakeDown: () => void;
};

/** A big decision on the shelf: when it was put there, when to look again, and what there is to talk over. */
export function Decision(props: DecisionProps) {
  const { decision, today, guide } = props;
  const { body, problem, change, tryAgain } = useAutosave<'decision'>(
    props.journal,
    decision,
    props.visit,
  );
  const [choosing, setChoosing] = useState(false);
  const [noting, setNoting] = useState(body.note !== '');
  const note = useRef<HTMLTextAreaElement>(null);
  const showNote = noting || body.note !== '';
  const id = useId();
  const isDue = isToLookAt(decision, today);
  const isNew = decision.day === today;
  const put = isNew ? t('insights.shelf.putToday') : shortDay(decision.day, today);

  function openNote() {
    setNoting(true);
    requestAnimationFrame(() => note.current?.focus());
  }

  return (
    <article
      class="shelf-b"
      id={`decision-${decision.id}`}
      tabIndex={-1}
      aria-labelledby={`${id}-t`}
    >
      <p class="insight-t" dir="auto" id={`${id}-t`}>
        {body.words}
      </p>
      {isDue ? (
        <>
          <p class="small quiet">
            {isNew ? t('insights.shelf.dueToday') : t('insights.shelf.due', [put])}
          </p>
          <ul class="ways">
            <Way
              words={t('insights.shelf.longer')}
              focusId={`way-${decision.id}`}
              onChoose={props.onLeaveLonger}
            />
            <Way
              words={t('insights.shelf.talkFirst')}
              onChoose={() => {
                props.onTalkOver();
                openNote();
              }}
            />
            <Way words={t('insights.shelf.asInsight')} onChoose={props.onKeepAsInsight} />
            <Way words={t('insights.shelf.letGo')} onChoose={props.onTakeDown} />
          </ul>
        </>
      ) : (
        <p class="ins-meta">
          <span>
            {t('insights.shelf.put')} {put}
          </span>
          <span>
            {t('insights.shelf.again')} <b>{shortDay(decision.body.lookAgain, today)}</b>
          </span>
        </p>
      )}
      {showNote && (
        <div>
          <label class="lab" for={id}>
            {guide ? t('insights.shelf.talkWith', [guide]) : t('insights.shelf.talk')}
          </label>
          <textarea
            dir="auto"
            ref={note}
            class="write write-short"
            id={id}
            rows={1}
            autocomplete="off"
            spellcheck={props.spellChecking}
            {...{ writingsuggestions: 'false' }}
            value={body.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        </div>
      )}
      {problem && <NotSaved problem={problem} words={body.note} onTryAgain={tryAgain} />}
      {props.refused && <RefusedLine refused={props.refused} />}
      {!isDue && (
        <p class="shelf-acts">
          {!showNote && (
            <button class="txt" type="button" onClick={openNote}>
              {t('insights.shelf.note')}
            </button>
          )}
          <button class="txt" type="button" onClick={() => setChoosing(true)}>
            {t('insights.shelf.changeDay')}
          </button>
          <button class="txt" type="button" onClick={props.onTakeDown}>
            {t('insights.shelf.takeDown')}
          </button>
        </p>
      )}
      {choosing && (
        <DayDialog
          title={t('insights.shelf.changeDay')}
          about={body.words}
          label={t('insights.shelf.label')}
          start={decision.body.lookAgain}
          today={dayAfter(today, coolingDays * 100)}
          choose={t('insights.shelf.choose')}
          leave={t('insights.shelf.leaveDay')}
          onChoose={(day) => {
            setChoosing(false);
            props.onDay(day);
          }}
          onLeave={() => setChoosing(false)}
        />
      )}
    </article>
  );
}

function Way({
  words,
  focusId,
  onChoose,
}: {
  words: string;
  focusId?: string;
  onChoose: () => void;
}) {
  return (
    <li>
      <button class="start" type="button" id={focusId} onClick={onChoose}>
        <span>{words}</span>
        <Icon name="forward" />
      </button>
    </li>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { instantFrom } from '../../domain/day';
import { type Draft, newDraft, withChange } from '../../domain/draft';
import { noFirstWords, withMoreWords } from '../../domain/experience';
import { newId, now } from '../../platform/clock';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { useDraft } from '../drafts/use-draft';
import { NotSaved } from './not-saved';
import type { DayItselfToday } from './today';
import { isKeep } from '../controls/key-acts';

export type DayItselfFormProps = {
  journal: Journal;
  day: DayItselfToday;
  spellChecking: boolean;
  /** Whether what is written goes beside what is kept, and not in its place. */
  adding: boolean;
  onLater: () => void;
  /** Back to what is kept, which stays as it is; null before anything is. */
  onBack: (() => void) | null;
  onKept: () => void;
};

const names = ['word', 'image', 'feeling'] as const;

function begun({ experience, typed }: DayItselfToday): Draft<'experience'> {
  const { id, kind, day, body, stamp } = experience;
  if (typed) return typed;
  const draft = newDraft({ kind, id: newId(), target: id }, day, body, instantFrom(now()));
  return { ...draft, base: stamp };
}

/** A word, an image, a feeling in the body: each may stay blank, and every key is stored as it is typed. */
export function DayItselfForm(props: DayItselfFormProps) {
  const { journal, day, adding } = props;
  const field = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [before] = useState(() =>
    adding && !day.typed ? (day.experience.body.firstWords ?? noFirstWords) : noFirstWords,
  );
  const [start] = useState(() => begun(day));
  const waiting = useDraft<'experience'>(journal, start);
  const [more, setMore] = useState(noFirstWords);
  const isMore = adding && !day.typed && before !== noFirstWords;
  const shown = isMore ? more : (waiting.body.firstWords ?? noFirstWords);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);

  function change(name: (typeof names)[number], value: string) {
    const next = { ...shown, [name]: value };
    if (isMore) setMore(next);
    waiting.change({ firstWords: isMore ? withMoreWords(before, next) : next });
  }

  async function keep() {
    const firstWords = waiting.body.firstWords ?? noFirstWords;
    const kept = await waiting.keep((draft) =>
      withChange(draft, { firstWords, status: 'past' as const }),
    );
    if (kept) props.onKept();
  }

  async function leave() {
    if (await waiting.discard()) props.onBack?.();
  }

  return (
    <form
      class="pop-form"
      aria-label={t('checkIn.name')}
      onKeyDown={(event) => {
        if (!isKeep(event)) return;
        event.preventDefault();
        void keep();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <main class="pop-body">
        <p class="plan-h">{t('experience.day.title')}</p>
        <div class="ones">
          {names.map((name, at) => (
            <div key={name} class="one">
              <label for={`${field}-${name}`}>{t(`experience.first.${name}`)}</label>
              <textarea
                dir="auto"
                class="field"
                ref={at === 0 ? first : null}
                id={`${field}-${name}`}
                rows={1}
                autocomplete="off"
                spellcheck={props.spellChecking}
                {...{ writingsuggestions: 'false' }}
                value={shown[name]}
                onInput={(event) => change(name, event.currentTarget.value)}
              />
            </div>
          ))}
        </div>
        {waiting.problem ? (
          <NotSaved
            problem={waiting.problem}
            words={names.map((name) => shown[name]).join('\n')}
            onTryAgain={() => void keep()}
          />
        ) : (
          <p class="caption ones-note">{t('experience.day.blank')}</p>
        )}
      </main>
      <footer class="pop-foot pop-foot-even">
        {props.onBack ? (
          <button class="btn" type="button" onClick={() => void leave()}>
            {adding ? t('checkIn.notNow') : t('checkIn.leaveIt')}
          </button>
        ) : (
          <button class="btn" type="button" onClick={props.onLater}>
            {t('experience.day.later')}
          </button>
        )}
        <button class="btn btn-act" type="submit">
          {t('checkIn.keep')}
        </button>
      </footer>
    </form>
  );
}

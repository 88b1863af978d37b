import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { putOffFirstWords } from '../../storage/first-words';
import type { Journal } from '../../storage/journal';
import { changeRecord, newVisit } from '../../storage/records';
import { DayItselfBefore } from './day-itself-before';
import { DayItselfForm } from './day-itself-form';
import { DayItselfKept } from './day-itself-kept';
import { DayItselfLater } from './day-itself-later';
import type { DayItselfToday } from './today';

export type DayItselfProps = {
  journal: Journal;
  day: DayItselfToday;
  spellChecking: boolean;
  /** Whether the form was asked for by its address. */
  asked: boolean;
  head: ComponentChildren;
};

type Shown = 'before' | 'form' | 'later' | 'kept';

function firstShown({ experience, later, typed }: DayItselfToday, asked: boolean): Shown {
  const { status, firstWords } = experience.body;
  if (typed && !later) return 'form';
  if (firstWords) return asked ? 'form' : 'kept';
  if (status === 'planned' && !typed) return 'before';
  return later && !asked ? 'later' : 'form';
}

/**
 * The day of an experience: before it the intention and nothing to do; afterwards three short answers, with "Later" as
 * full an answer as any. No scale, and nothing asks twice.
 */
export function DayItself({ journal, day, spellChecking, asked, head }: DayItselfProps) {
  const [chosen, setChosen] = useState<Shown | null>(null);
  const [adding, setAdding] = useState(false);
  const [justKept, setJustKept] = useState(false);
  const [form, setForm] = useState(0);
  const { experience } = day;
  const shown = chosen ?? firstShown(day, asked);

  function write(more: boolean) {
    setAdding(more);
    setForm(form + 1);
    setChosen('form');
  }

  async function over() {
    setChosen('form');
    // Should it fail, the page of the experience asks once the day has gone by; the words are taken all the same.
    await changeRecord(
      journal,
      'experience',
      experience.id,
      { fields: { status: 'past' } },
      newVisit(),
    );
  }

  async function later() {
    setChosen('later');
    await putOffFirstWords(journal, experience.day);
  }

  return (
    <div class="pop-page">
      {head}
      {shown === 'before' && (
        <DayItselfBefore intention={experience.body.intention} onOver={() => void over()} />
      )}
      {shown === 'form' && (
        <DayItselfForm
          key={form}
          {...{ journal, day, spellChecking, adding }}
          onLater={() => void later()}
          onKept={() => {
            setJustKept(true);
            setChosen('kept');
          }}
        />
      )}
      {shown === 'later' && <DayItselfLater onWrite={() => write(false)} />}
      {shown === 'kept' && (
        <DayItselfKept
          experience={experience}
          justKept={justKept}
          onAdd={() => write(true)}
          onChange={() => write(false)}
        />
      )}
    </div>
  );
}

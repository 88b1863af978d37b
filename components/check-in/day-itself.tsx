import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { settingFrom, settingParts } from '../../domain/setting-list';
import type { Kept } from '../../domain/record';
import { putOffFirstWords } from '../../storage/first-words';
import type { Journal } from '../../storage/journal';
import { changeRecord, newVisit } from '../../storage/records';
import { DayItselfBefore } from './day-itself-before';
import { DayItselfForm } from './day-itself-form';
import { DayItselfKept } from './day-itself-kept';
import { DayItselfLater } from './day-itself-later';
import { LetterOpened } from './letter-opened';
import { QuietLine } from './quiet-line';
import type { DayItselfToday, Today } from './today';
import { useBeside } from './use-beside';

export type DayItselfProps = {
  journal: Journal;
  day: DayItselfToday;
  today: Today;
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
export function DayItself(props: DayItselfProps) {
  const { journal, day, today, spellChecking, asked, head } = props;
  const [chosen, setChosen] = useState<Shown | null>(null);
  const [adding, setAdding] = useState(false);
  const [justKept, setJustKept] = useState(false);
  const [form, setForm] = useState(0);
  const { experience } = day;
  const [visit] = useState(newVisit);
  const [letter, setLetter] = useState<Kept<'letter'> | null>(null);
  // Of what may stand beside a check-in only a letter for this day does: nothing else is asked or brought back.
  const { quiet } = useBeside(journal, today);
  const { words, list } = settingParts(experience.body.setting);
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

  async function tick(at: number, done: boolean) {
    const lines = list.map((line, index) => (index === at ? { ...line, done } : line));
    const setting = settingFrom(words, lines);
    await changeRecord(journal, 'experience', experience.id, { fields: { setting } }, visit);
  }

  if (letter) {
    return <LetterOpened {...{ journal, letter }} onBack={() => setLetter(null)} />;
  }
  return (
    <div class="pop-page">
      {head}
      {quiet?.what === 'letter' && (
        <QuietLine {...{ journal, quiet }} today={today.day} onOpenLetter={setLetter} />
      )}
      {shown === 'before' && (
        <DayItselfBefore
          intention={experience.body.intention}
          list={list}
          onTick={(at, done) => void tick(at, done)}
          onOver={() => void over()}
        />
      )}
      {shown === 'form' && (
        <DayItselfForm
          key={form}
          {...{ journal, day, spellChecking, adding }}
          onLater={() => void later()}
          onBack={experience.body.firstWords ? () => setChosen('kept') : null}
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

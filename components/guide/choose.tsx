import { useId, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { type Line, type Paper, type Part, parts } from '../../domain/report/paper';
import { paperSizes } from '../../domain/settings';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { Seg } from '../controls/seg';
import { Accounts } from './accounts';
import { PartOption } from './part-option';
import { Questions } from './questions';
import type { GuideRead } from './read-report';
import { SpanChoice } from './span-choice';
import type { Choosing } from './use-choices';
import type { Names } from './use-names';

export type ChooseProps = {
  journal: Journal;
  read: GuideRead;
  choosing: Choosing;
  names: Names;
  /** The paper with every line, those struck out among them. */
  paper: Paper;
  today: Day;
};

/** The notes of experiences that stand among the questions. */
function notesIn({ sections }: Paper): Line[] {
  const lines = sections.find(({ part }) => part === 'questions')?.blocks ?? [];
  return lines.flatMap((block) => block.lines).filter(({ id }) => !id.endsWith('.words'));
}

/** Everything that can be chosen about the page. */
export function Choose({ journal, read, choosing, names, paper, today }: ChooseProps) {
  const [open, setOpen] = useState<Part | null>(null);
  const toggle = (part: Part) => setOpen(open === part ? null : part);
  const { spellChecking } = read.settings;
  return (
    <>
      <Name
        label={t('guide.for')}
        value={names.forWhom}
        spellChecking={spellChecking}
        onChange={(forWhom) => names.change({ forWhom })}
      />
      <Name
        label={t('guide.from')}
        value={names.name}
        more={t('guide.initial')}
        spellChecking={spellChecking}
        onChange={(name) => names.change({ name })}
      />
      <SpanChoice choosing={choosing} today={today} />
      <fieldset>
        <legend class="lab">{t('guide.include')}</legend>
        <ul class="opts">
          {parts.map((part) => (
            <PartOption
              key={part}
              {...{ part, choosing }}
              section={paper.sections.find((section) => section.part === part) ?? null}
              open={open === part}
              drawn={!read.settings.hideCharts}
              onOpen={() => toggle(part)}
            >
              {part === 'questions' && open === part && (
                <Questions
                  {...{ journal, choosing, today, spellChecking }}
                  questions={read.questions}
                  notes={notesIn(paper)}
                />
              )}
            </PartOption>
          ))}
          <Accounts {...{ journal, choosing, today }} experiences={read.experiences} />
        </ul>
      </fieldset>
      <div class="choose-row">
        <span class="lab">{t('guide.size.legend')}</span>
        <Seg
          name="paper-size"
          legend={t('guide.size.legend')}
          value={names.size}
          options={paperSizes.map((value) => ({ value, words: t(`guide.size.${value}`) }))}
          onChange={(size) => names.change({ size })}
        />
      </div>
    </>
  );
}

function Name({
  label,
  value,
  more,
  spellChecking,
  onChange,
}: {
  label: string;
  value: string;
  more?: string;
  spellChecking: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="choose-row">
      <label class="lab" for={id}>
        {label}
      </label>
      <input
        dir="auto"
        class="field"
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={spellChecking}
        {...{ writingsuggestions: 'false' }}
        aria-describedby={more === undefined ? undefined : `${id}-more`}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {more !== undefined && (
        <p class="caption" id={`${id}-more`}>
          {more}
        </p>
      )}
    </div>
  );
}

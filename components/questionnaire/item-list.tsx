import type { ComponentChildren } from 'preact';
import { valuesOf } from '../../domain/questionnaire/answers';
import type { Asked } from '../../domain/questionnaire/asked';
import type { FaultAt } from '../../domain/questionnaire/faults';
import { isQuestion, type Group, type Item, type Question } from '../../domain/questionnaire/item';
import type { Answered, AnswerValue } from '../../domain/record';
import { QuestionField } from './question-field';
import { Rounds } from './rounds';
import type { RoundActs } from './use-rounds';

export type ItemListProps = {
  items: readonly Item[];
  turn: number;
  asked: Asked;
  answers: readonly Answered[];
  faults: readonly FaultAt[];
  spellChecking: boolean;
  rounds: RoundActs;
  onChange: (question: Question, turn: number, values: readonly AnswerValue[]) => void;
  onSettled: (question: Question, turn: number, values: readonly AnswerValue[]) => void;
};

/** The id of a question's field on the page. */
export function fieldId({ linkId }: Question, turn: number): string {
  return `question-${turn}-${linkId}`;
}

/** Items in the order of the file: what is asked now, and nothing of what isn't. */
export function ItemList(props: ItemListProps) {
  const { items, turn, asked } = props;
  return (
    <>
      {items
        .filter((item) => asked.isShown(item, turn))
        .map((item) => (
          <OneItem key={item.linkId} {...props} item={item} />
        ))}
    </>
  );
}

function OneItem(props: ItemListProps & { item: Item }) {
  const { item, turn, answers, faults, spellChecking } = props;
  if (item.type === 'group') return <GroupOf {...props} group={item} />;
  if (!isQuestion(item)) {
    return (
      <>
        <p class="qn-note" dir="auto">
          {item.prefix} {item.words}
        </p>
        <ItemList {...props} items={item.items} />
      </>
    );
  }
  if (item.isSum) return null;
  const at = faults.find((one) => one.question.linkId === item.linkId && one.turn === turn);
  return (
    <>
      <QuestionField
        question={item}
        name={fieldId(item, turn)}
        values={valuesOf(answers, item.linkId, turn)}
        fault={at?.fault ?? null}
        spellChecking={spellChecking}
        onChange={(values) => props.onChange(item, turn, values)}
        onSettled={(values) => props.onSettled(item, turn, values)}
      />
      <ItemList {...props} items={item.items} />
    </>
  );
}

function Titled({ words, children }: { words: string; children: ComponentChildren }) {
  if (words.trim() === '') return <>{children}</>;
  return (
    <section class="qn-group">
      <h2 class="h2" dir="auto">
        {words}
      </h2>
      {children}
    </section>
  );
}

function GroupOf(props: ItemListProps & { group: Group }) {
  const { group } = props;
  return (
    <Titled words={group.words}>
      {group.repeats ? (
        <Rounds
          group={group}
          rounds={props.rounds}
          itemsOf={(turn) => <ItemList {...props} items={group.items} turn={turn} />}
        />
      ) : (
        <ItemList {...props} items={group.items} />
      )}
    </Titled>
  );
}

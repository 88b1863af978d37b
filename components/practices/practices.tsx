import type { Day } from '../../domain/day';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { MenuButton } from '../controls/menu-button';
import { dayName } from '../history/day-words';
import { RefusedLine } from '../history/refused-line';
import type { Refused } from '../history/use-acts';
import { cadenceName } from './practice-words';
import { TickedDays } from './ticked-days';

export type PracticesProps = {
  practices: readonly Kept<'practice'>[];
  /** The days on which each was ticked, in order, by its id. */
  ticked: ReadonlyMap<string, readonly Day[]>;
  /** Id of the one that the check-in speaks of today. */
  todays: string | null;
  today: Day;
  /** What can be done with one; without these the list only shows. */
  acts: PracticeActs | null;
};

export type PracticeActs = {
  refused: ReadonlyMap<string, Refused>;
  change: (practice: Kept<'practice'>) => void;
  rest: (practice: Kept<'practice'>, resting: boolean) => void;
  remove: (practice: Kept<'practice'>) => void;
};

/** The small acts that honour an insight, each with how often and when it was done last. */
export function Practices({ practices, ...rest }: PracticesProps) {
  if (practices.length === 0) return null;
  return (
    <ul class="pracs">
      {practices.map((practice) => (
        <Practice key={practice.id} practice={practice} {...rest} />
      ))}
    </ul>
  );
}

function Practice(props: Omit<PracticesProps, 'practices'> & { practice: Kept<'practice'> }) {
  const { practice, ticked, today, acts } = props;
  const days = ticked.get(practice.id) ?? [];
  const refused = acts?.refused.get(practice.id);
  return (
    <li class={practice.body.resting ? 'is-rest' : undefined} id={`practice-${practice.id}`}>
      <div>
        <b dir="auto">{practice.body.words}</b>
        <small>
          {props.todays === practice.id && <HalfSun />}
          {saidOf(practice, days, today, props.todays).join(' · ')}
        </small>
        {days.length > 1 && <TickedDays days={days} today={today} />}
        {refused && <RefusedLine refused={refused} />}
      </div>
      {acts && (
        <div class="entry-act">
          <MenuButton
            id={`more-${practice.id}`}
            label={t('insights.practice.more', [practice.body.words])}
            items={itemsFor(practice, acts)}
          />
        </div>
      )}
    </li>
  );
}

function itemsFor(practice: Kept<'practice'>, acts: PracticeActs) {
  const { resting } = practice.body;
  return [
    {
      words: t('insights.practice.edit'),
      icon: 'edit',
      onChoose: () => acts.change(practice),
    },
    {
      words: resting ? t('insights.practice.wake') : t('insights.practice.rest'),
      icon: resting ? 'again' : 'moon',
      onChoose: () => acts.rest(practice, !resting),
    },
    {
      words: t('insights.practice.remove'),
      icon: 'remove',
      onChoose: () => acts.remove(practice),
    },
  ] as const;
}

function saidOf(
  { id, body }: Kept<'practice'>,
  days: readonly Day[],
  today: Day,
  todays: string | null,
): string[] {
  const last = days.at(-1);
  return [
    ...(todays === id ? [t('insights.practice.todays')] : []),
    ...(body.resting ? [t('insights.practice.resting')] : []),
    cadenceName(body),
    ...(last === today ? [t('insights.practice.doneToday')] : []),
    ...(last && last !== today ? [t('insights.practice.last', [dayName(last, today)])] : []),
  ];
}

function HalfSun() {
  return (
    <svg class="qs" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path class="sun" d="M1.5 9.5a5.5 5.5 0 0 1 11 0z" />
      <path class="g-ground" d="M0 10h14" />
    </svg>
  );
}

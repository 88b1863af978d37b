import { type InsightState, insightStates, type Kept } from '../record';
import { type Block, type Line, lineOf, linesOf } from './paper';
import type { ReportChoices, ReportRecords } from './report';
import { isWithinSpan } from './span';
import type { ReportWords } from './words';

type Insight = Kept<'insight'>;
type Practice = Kept<'practice'>;

/** The state that an insight was in at the end of the covered days. */
function stateOf({ body }: Insight, { to }: ReportChoices): InsightState {
  const reached = body.states.filter(({ day }) => day <= to);
  return (reached.at(-1) ?? body.states[0])?.state ?? 'noticed';
}

/**
 * Insights that were met, moved or lived by in the covered days, by the state that they reached, each with its
 * practices; then the practices of these days that honour no insight.
 */
export function insightsIn(
  records: ReportRecords,
  choices: ReportChoices,
  say: ReportWords,
): Block[] {
  const { insights, practices } = records;
  const ticks = ticksIn(records, choices);
  const act = (practice: Practice): Line =>
    lineOf(
      `${practice.id}.practice`,
      'practice',
      say.practice(practice.body, ticks.get(practice.id) ?? 0),
    );
  const isLive = ({ id, day }: Practice) => ticks.has(id) || isWithinSpan(day, choices);
  const told = insights
    .map((insight) => ({
      insight,
      own: practices.filter(({ day, body }) => body.insight === insight.id && day <= choices.to),
    }))
    .filter(
      ({ insight, own }) =>
        isWithinSpan(insight.day, choices) ||
        insight.body.states.some(({ day }) => isWithinSpan(day, choices)) ||
        own.some(isLive),
    );
  const known = new Set(insights.map(({ id }) => id));
  const loose = practices.filter(
    (practice) => !known.has(practice.body.insight ?? '') && isLive(practice),
  );
  return [
    ...insightStates.flatMap((state) =>
      told
        .filter(({ insight }) => stateOf(insight, choices) === state)
        .map(({ insight, own }): Block => {
          const { id, body } = insight;
          const acts = own.map(act);
          return {
            id,
            is: 'insight',
            group: say.state(state),
            lines: [
              ...linesOf(`${id}.words`, body.words),
              ...(acts.length > 0 ? acts : [lineOf(`${id}.none`, 'practice', say.noPractice)]),
            ],
          };
        }),
    ),
    ...loose.map((practice): Block => ({
      id: practice.id,
      is: 'insight',
      group: say.otherPractices,
      lines: [act(practice)],
    })),
  ];
}

/** On how many of the covered days each practice was ticked. */
function ticksIn({ checkIns }: ReportRecords, choices: ReportChoices): Map<string, number> {
  const days = new Map<string, Set<string>>();
  for (const { day, body } of checkIns) {
    if (!body.practice || !isWithinSpan(day, choices)) continue;
    const there = days.get(body.practice.id) ?? new Set();
    days.set(body.practice.id, there.add(day));
  }
  return new Map([...days].map(([id, ticked]) => [id, ticked.size]));
}

import type { Day } from '../day';
import type { DaySummary } from '../day-summary';
import type { CheckIn, Experience, Kept } from '../record';
import { answersIn } from './answers';
import { entriesIn, hardIn } from './entries';
import { experiencesIn } from './experiences';
import { insightsIn } from './insights';
import { lanesIn, measuredDays } from './measures';
import { type Paper, type Part, parts, type Section } from './paper';
import { questionsIn } from './questions';
import type { ReportWords } from './words';

/** What a page for the guide is made from. */
export type ReportRecords = {
  /** Check-ins of the days that it covers, in order. */
  checkIns: readonly CheckIn[];
  /** Every day that there is. */
  summaries: readonly DaySummary[];
  experiences: readonly Experience[];
  insights: readonly Kept<'insight'>[];
  practices: readonly Kept<'practice'>[];
  questions: readonly Kept<'question'>[];
  questionnaires: readonly Kept<'questionnaire'>[];
  responses: readonly Kept<'response'>[];
};

/** What the person chose about it. */
export type ReportChoices = {
  from: Day;
  to: Day;
  parts: ReadonlySet<Part>;
  struck: ReadonlySet<string>;
  /** Names as they were typed; empty where none was. */
  forWhom: string;
  name: string;
};

const ofExperiences: ReadonlySet<Part> = new Set(['set-and-setting', 'qualities']);

/**
 * The page for the guide with every line that can be on it, those struck out among them; `leaving` takes these away.
 * @param made the day that it is made on
 */
export function reportOf(
  records: ReportRecords,
  choices: ReportChoices,
  made: Day,
  say: ReportWords,
): Paper {
  const { from, to, forWhom, name } = choices;
  const measured = measuredDays(records, choices, made);
  const blocks: Record<Part, () => Section['blocks']> = {
    questions: () => questionsIn(records, choices),
    entries: () => entriesIn(records, choices, say),
    experiences: () => experiencesIn(records, choices, say),
    'set-and-setting': () => [],
    qualities: () => [],
    measures: () => lanesIn(measured, say),
    hard: () => hardIn(records, choices, say),
    insights: () => insightsIn(records, choices, say),
    answers: () => answersIn(records, choices, say),
  };
  return {
    forWhom: forWhom.trim() === '' ? null : say.forWhom(forWhom.trim()),
    title: say.title,
    about: say.about(name.trim(), from, to, made),
    sections: parts
      .filter((part) => choices.parts.has(part) || (part === 'experiences' && asked(choices)))
      .map((part) => ({ part, title: say.section(part), blocks: blocks[part]() }))
      .filter((section) => section.blocks.length > 0),
    measured,
    foot: say.foot,
  };
}

/** Whether anything of the experiences is asked for. */
function asked({ parts: chosen }: ReportChoices): boolean {
  return [...ofExperiences].some((part) => chosen.has(part));
}

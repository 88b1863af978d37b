import fc from 'fast-check';
import { type Day, dayAfter } from '../../domain/day';
import { summaryOf } from '../../domain/day-summary';
import { insightStates, type Kept } from '../../domain/record';
import { type Part, parts } from '../../domain/report/paper';
import type { ReportChoices, ReportRecords } from '../../domain/report/report';
import { scaleValueFrom } from '../../domain/scale';
import { recordOn } from './guide-journal';
import { blankExperience } from './rows';

const first = '2026-04-01' as Day;

/** Words of one to three paragraphs that no other text holds, in signs that every form has to write its own way. */
function wordsAt(place: string, paragraphs: number): string {
  const signs = ['*', '<b>', '&amp;', '_', '#', '1.', '-', '“', '\u{1F331}', '\u0007'];
  return Array.from({ length: paragraphs }, (_, at) => {
    const sign = signs[(place.length + at) % signs.length] ?? '';
    return `${sign} said-${place}-${at}-end`;
  }).join('\n');
}

const anyValue = fc.option(fc.integer({ min: 0, max: 10 }), { nil: -1 }).map(scaleValueFrom);
const anyDay = fc.integer({ min: 0, max: 40 }).map((days) => dayAfter(first, days));
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 6 });

const anyCheckIns = some(
  fc.record({
    day: anyDay,
    values: fc.tuple(anyValue, anyValue, anyValue),
    paragraphs: fc.nat({ max: 3 }),
    hard: fc.boolean(),
    practice: fc.nat({ max: 5 }),
  }),
).map((all) =>
  all.map(({ day, values, paragraphs, hard, practice }, place) => {
    const [connectedness, purpose, wellbeing] = values;
    return recordOn('check-in', `check-in-${place}`, day, {
      ...{ connectedness, purpose, wellbeing, hard, prompt: null, source: null },
      reflection: wordsAt(`check-in${place}`, paragraphs),
      practice: { id: `practice-${practice}`, words: '' },
    });
  }),
);

const anyExperiences = some(
  fc.record({
    day: anyDay,
    status: fc.constantFrom('planned', 'past', 'did-not-happen'),
    inReport: fc.boolean(),
    told: fc.boolean(),
  }),
).map((all) =>
  all.map(({ day, status, inReport, told }, place) => {
    const words = (what: string) => (told ? wordsAt(`${what}${place}`, 2) : '');
    return recordOn('experience', `experience-${place}`, day, {
      ...blankExperience,
      ...{ status, inReport, title: words('title').replaceAll('\n', ' ') },
      ...{ set: words('set'), setting: words('setting'), held: words('held') },
      ...{ account: words('account'), notes: words('notes') },
      intention: told ? { words: words('intention'), day } : null,
      qualities: told ? [{ words: wordsAt(`quality${place}`, 1), strength: 2 }] : [],
      firstWords: told ? { word: words('word'), image: words('image'), feeling: '' } : null,
    });
  }),
);

const anyInsights = some(fc.tuple(anyDay, fc.constantFrom(...insightStates))).map((all) =>
  all.map(([day, state], place) =>
    recordOn('insight', `insight-${place}`, day, {
      words: wordsAt(`insight${place}`, 1),
      ...{ lens: 'mind', from: null, experience: null, quiet: [], states: [{ state, day }] },
    }),
  ),
);

const anyPractices = some(fc.tuple(anyDay, fc.nat({ max: 5 }))).map((all) =>
  all.map(([day, insight], place) =>
    recordOn('practice', `practice-${place}`, day, {
      words: wordsAt(`practice${place}`, 1),
      ...{ insight: insight === 5 ? null : `insight-${insight}`, domain: 'mind' },
      ...{ cadence: 'once', weekday: null, resting: false },
    }),
  ),
);

const anyQuestions = some(fc.boolean()).map((all) =>
  all.map((asked, place): Kept<'question'> =>
    recordOn('question', `question-${place}`, first, {
      ...{ words: wordsAt(`question${place}`, 1), from: null, asked },
    }),
  ),
);

const questionnaire = recordOn('questionnaire', 'questionnaire', first, {
  ...{
    title: 'Nights',
    url: 'urn:uuid:0b8a1f9e-2f3c-4f0e-8a55-5f2d0c1b7e11',
    version: '1',
    file: 'n.json',
  },
  text: JSON.stringify({
    item: [
      { linkId: 'words', type: 'text' },
      {
        linkId: 'group',
        type: 'group',
        repeats: true,
        item: [{ linkId: 'inside', type: 'string' }],
      },
    ],
  }),
});

const anyResponses = some(
  fc.record({ day: anyDay, turns: fc.nat({ max: 2 }), lost: fc.boolean() }),
).map((all) =>
  all.map(({ day, turns, lost }, place) => {
    const answer = (linkId: string, turn: number) => {
      const value = wordsAt(`answer${place}${linkId}${turn}`, 1);
      return { linkId, turn, words: 'How?', values: [{ type: 'string' as const, value }] };
    };
    return recordOn('response', `response-${place}`, day, {
      ...{ questionnaire: lost ? 'gone' : 'questionnaire', title: 'Nights', version: '1' },
      ...{ url: questionnaire.body.url, status: 'completed' },
      answers: [
        answer('words', 0),
        ...Array.from({ length: turns }, (_, turn) => answer('inside', turn)),
      ],
      scores: [{ linkId: null, name: 'Sum', value: 3, lowest: 0, highest: 9 }],
    });
  }),
);

/** Any records that a page for the guide can be made from. Every text in them is found nowhere else. */
export const anyReportRecords: fc.Arbitrary<ReportRecords> = fc
  .record({
    checkIns: anyCheckIns,
    experiences: anyExperiences,
    insights: anyInsights,
    practices: anyPractices,
    questions: anyQuestions,
    questionnaires: fc.constant([questionnaire]),
    responses: anyResponses,
  })
  .map((records) => ({
    ...records,
    summaries: [...new Set(records.checkIns.map(({ day }) => day))].flatMap((day) => {
      const kept = records.checkIns.filter((checkIn) => checkIn.day === day);
      return (
        summaryOf(
          day,
          kept.map(({ body }) => body),
        ) ?? []
      );
    }),
  }));

export const anyParts: fc.Arbitrary<ReadonlySet<Part>> = fc
  .subarray([...parts])
  .map((chosen) => new Set(chosen));

/** The day that the pages are made on. */
export const madeOn = dayAfter(first, 40);

/** Choices of everything over all the days, with what is given in their place. */
export function choosing(changes: Partial<ReportChoices> = {}): ReportChoices {
  return {
    ...{ from: first, to: madeOn, parts: new Set(parts), struck: new Set() },
    ...{ forWhom: 'Ruth', name: 'M.' },
    ...changes,
  };
}

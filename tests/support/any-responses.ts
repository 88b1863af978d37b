import fc from 'fast-check';
import type { AnswerValue, QuestionnaireBody, ResponseBody } from '../../domain/record';

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

const anyAnswer: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.record({ type: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ type: fc.constantFrom('integer', 'decimal', 'date', 'string'), value: anyText }),
  fc.record({
    ...{ type: fc.constant('coding' as const), system: anyText, version: anyText },
    ...{ code: anyText, display: anyText },
  }),
);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);

/** Any clinic's questionnaire, as a body. */
export const anyQuestionnaire: fc.Arbitrary<QuestionnaireBody> = fc.record({
  title: anyText,
  url: anyText,
  version: anyText,
  file: anyText,
  text: anyText,
});

/** Any answers to one, as a body. */
export const anyResponse: fc.Arbitrary<ResponseBody> = fc.record({
  questionnaire: fc.uuid(),
  title: anyText,
  url: anyText,
  version: anyText,
  status: fc.constantFrom('in-progress', 'completed'),
  answers: fc.array(
    fc.record({
      linkId: anyText,
      turn: fc.nat({ max: 3 }),
      words: anyText,
      values: fc.array(anyAnswer, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  scores: fc.array(
    fc.record({
      linkId: fc.option(anyText, { nil: null }),
      name: anyText,
      value: fc.option(anyNumber, { nil: null }),
      lowest: anyNumber,
      highest: anyNumber,
    }),
    { maxLength: 2 },
  ),
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantFrom } from '../../domain/day';
import { askedOf } from '../../domain/questionnaire/asked';
import { everyItem, isQuestion, type Questionnaire } from '../../domain/questionnaire/item';
import { responseFile } from '../../domain/questionnaire/response-file';
import { saidIn } from '../../domain/questionnaire/said';
import { sumsOf } from '../../domain/questionnaire/sums';
import type { Answered, AnswerValue } from '../../domain/record';
import { bundleOf } from '../../domain/report/fhir';
import { responsesOn } from '../../domain/report/fhir-response';
import { markdownOf } from '../../domain/report/markdown';
import { leaving } from '../../domain/report/paper';
import { type ReportRecords, reportOf } from '../../domain/report/report';
import { choosing, madeOn } from '../support/any-report';
import { fhirFaultsIn } from '../support/fhir-schema';
import { recordOn } from '../support/guide-journal';
import { answered, fileWith, readOf, responseWith } from '../support/questionnaires';
import { plainWords } from '../support/report-words';

const ordinal = (valueDecimal: number) => ({
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal }],
});

/** Each value says whose it is, so that it can be looked for in whatever leaves. */
const marked = (linkId: string, turn: number) => `said-${linkId}-${turn}-end`;

/** Any questionnaire: groups in groups, rounds, and conditions on whatever stands before or after. */
const anyForm = fc
  .array(
    fc.record({
      kind: fc.constantFrom('string', 'choice', 'boolean', 'group', 'round'),
      depth: fc.nat({ max: 2 }),
      target: fc.option(fc.nat({ max: 11 }), { nil: null }),
      operator: fc.constantFrom('exists', '=', '!='),
      yes: fc.boolean(),
      all: fc.boolean(),
      required: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => {
    type Node = { linkId: string; type: string; item: Node[]; [key: string]: unknown };
    const top: Node[] = [];
    const open: Node[][] = [top];
    const ids = parts.map((_, index) => `n${index}`);
    for (const [index, part] of parts.entries()) {
      const isGroup = part.kind === 'group' || part.kind === 'round';
      const target = part.target === null ? undefined : ids[part.target % ids.length];
      const node: Node = {
        ...{ linkId: `n${index}`, type: isGroup ? 'group' : part.kind, text: `Text ${index}` },
        ...{ item: [], required: part.required, enableBehavior: part.all ? 'all' : 'any' },
        ...(part.kind === 'round' && { repeats: true }),
        ...(part.kind === 'choice' && {
          answerOption: [0, 1, 2].map((one) => ({
            valueCoding: { system: 'urn:a', code: `n${index}-${one}`, display: `Pick ${one}` },
            ...ordinal(one),
          })),
        }),
        ...(target && {
          enableWhen: [{ question: target, operator: part.operator, answerBoolean: part.yes }],
        }),
      };
      const at = Math.min(part.depth, open.length - 1);
      open[at]?.push(node);
      open.length = at + 1;
      if (isGroup) open.push(node.item);
    }
    return fileWith([...top, { linkId: 'last', type: 'string', text: 'Last' }]);
  });

/** An answer to everything, in two rounds of what repeats, or a blank; some of it stands behind what is shut. */
function answersTo(form: Questionnaire, toss: () => boolean): Answered[] {
  return everyItem(form.items)
    .filter(isQuestion)
    .flatMap(({ linkId, type, options }) =>
      [0, 1].flatMap((turn) => {
        if (!toss()) return [];
        const picked = options[toss() ? 1 : 0]?.value;
        const value: AnswerValue =
          type === 'boolean'
            ? { type: 'boolean', value: toss() }
            : (picked ?? { type: 'string', value: marked(linkId, turn) });
        return [answered(linkId, [value], turn)];
      }),
    );
}

const nothing: ReportRecords = {
  ...{ checkIns: [], summaries: [], experiences: [], insights: [], practices: [] },
  ...{ questions: [], questionnaires: [], responses: [] },
};

/** All that leaves of a response: the guide's page as Markdown and as FHIR, and the file for the clinic. */
function whatLeaves(text: string, form: Questionnaire, answers: Answered[]): string[] {
  const scores = sumsOf(form, answers);
  const body = { ...responseWith({ answers, scores }).body, questionnaire: 'q' };
  const records = {
    ...nothing,
    questionnaires: [
      recordOn('questionnaire', 'q', '2026-04-07', {
        ...{ title: 'Nights', url: '', version: '', file: '', text },
      }),
    ],
    responses: [recordOn('response', 'r', '2026-04-07', body)],
  };
  const paper = leaving(reportOf(records, choosing(), madeOn, plainWords), new Set());
  const bundle = bundleOf(paper, {
    ...{ madeAt: instantFrom(0), name: '', seed: 's' },
    ...{ kind: 'Notes', method: 'Median', scaleMeans: String },
    others: responsesOn(paper, records, 's'),
  });
  expect(fhirFaultsIn(bundle)).toEqual([]);
  const file = responseFile(responseWith({ answers, scores }), form);
  expect(fhirFaultsIn(file)).toEqual([]);
  return [markdownOf(paper), JSON.stringify(bundle), JSON.stringify(file)];
}

describe('whatever leaves', () => {
  test('has what is asked, and nothing from behind a shut condition', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyForm, fc.infiniteStream(fc.boolean()), (text, tosses) => {
        const form = readOf(text);
        const answers = answersTo(form, () => tosses.next().value === true);
        const asked = askedOf(form, answers);
        const left = whatLeaves(text, form, answers);
        for (const { linkId, turn, values } of answers) {
          const [value] = values;
          if (value?.type !== 'string') continue;
          const counts = asked.valuesOf(linkId, turn).length > 0 && isInRound(form, linkId, turn);
          for (const one of left) expect(one.includes(value.value)).toBe(counts);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is settled: what was said, said again, is the same', () => {
    fc.assert(
      fc.property(anyForm, fc.infiniteStream(fc.boolean()), (text, tosses) => {
        const form = readOf(text);
        const said = saidIn(
          form,
          answersTo(form, () => tosses.next().value === true),
        );
        expect(saidIn(form, said)).toEqual(said);
        const order = everyItem(form.items).map(({ linkId }) => linkId);
        const outside = said
          .filter(({ turn }) => turn === 0)
          .map(({ linkId }) => order.indexOf(linkId));
        expect(outside).toEqual(outside.toSorted((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  /** A second round is there only where the question stands in a repeating group. */
  function isInRound(form: Questionnaire, linkId: string, turn: number): boolean {
    return (
      turn === 0 ||
      everyItem(form.items).some(
        (item) =>
          item.type === 'group' &&
          item.repeats &&
          everyItem(item.items).some((one) => one.linkId === linkId),
      )
    );
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostTurns } from '../../domain/questionnaire/asked';
import { everyItem, isQuestion } from '../../domain/questionnaire/item';
import { responseFile, responseFileName } from '../../domain/questionnaire/response-file';
import { sumsOf } from '../../domain/questionnaire/sums';
import type { Answered, AnswerValue } from '../../domain/record';
import { anyResponse } from '../support/any-responses';
import { fhirFaultsIn } from '../support/fhir-schema';
import {
  answered,
  eveningsText,
  pick,
  questionOf,
  readOf,
  responseWith,
} from '../support/questionnaires';

const evenings = readOf(eveningsText);
const { url, version } = evenings;

const answers: Answered[] = [
  answered('1.1', [pick(evenings, '1.1', 'after a while')]),
  answered('1.2', [pick(evenings, '1.2', 'most evenings')]),
  answered('1.4', [{ type: 'boolean', value: true }]),
  answered('1.4.1', [{ type: 'string', value: 'A novel' }]),
  answered('1.5', [pick(evenings, '1.5', 'a lamp'), pick(evenings, '1.5', 'a book')]),
  answered('1.6', [{ type: 'string', value: 'on the stairs' }]),
  answered('2.1', [{ type: 'integer', value: '3-' }]),
  answered('2.2', [{ type: 'decimal', value: '1,5' }]),
  answered('2.3', [{ type: 'date', value: '2026-05-01' }]),
  answered('3.1', [{ type: 'string', value: 'Ana' }], 0),
  answered('3.1', [{ type: 'string', value: 'Jonas' }], 1),
];
const whole = responseWith({ url, version, answers, scores: sumsOf(evenings, answers) });

describe('a response, as a file', () => {
  const file = responseFile(whole, evenings);

  test('is what FHIR R4 calls valid', () => {
    expect(fhirFaultsIn(file)).toEqual([]);
  });

  test('says what it answers, as finished, and about nobody', () => {
    expect(file).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'https://northgate.example/evenings|4',
      status: 'completed',
    });
    expect(Object.keys(file)).toEqual([
      'resourceType',
      'questionnaire',
      'status',
      'authored',
      'item',
    ]);
    expect(responseFileName(whole)).toBe('questionnaire-response-2026-05-14.json');
  });

  test('is nested as the questionnaire is; what is blank or half typed is absent', () => {
    const links = (items: typeof file.item = []): unknown[] =>
      items.map(({ linkId, item, answer }) => [
        linkId,
        ...links(item),
        ...(answer ?? []).flatMap((one) => links(one.item)),
      ]);
    expect(links(file.item)).toEqual([
      ['1', ['1.1'], ['1.2'], ['1.4', ['1.4.1']], ['1.5'], ['1.6']],
      ['2', ['2.2'], ['2.3']],
      ['3', ['3.1']],
      ['3', ['3.1']],
      ['sum'],
    ]);
  });

  test('carries each answer in its own type', () => {
    const text = JSON.stringify(file);
    for (const part of [
      '"valueCoding":{"system":"https://northgate.example/answers","code":"ease-1","display":"after a while"}',
      '"valueBoolean":true',
      '"valueString":"on the stairs"',
      '"valueDecimal":1.5',
      '"valueDate":"2026-05-01"',
      '"text":"Evening sum","answer":[{"valueDecimal":3.5}]',
    ])
      expect(text).toContain(part);
  });

  test('stands in one list where the questionnaire is gone, and is valid still', () => {
    const flat = responseFile(whole, null);
    expect(flat.item?.map(({ linkId }) => linkId)).toContain('1.4.1');
    expect(fhirFaultsIn(flat)).toEqual([]);
  });

  test('that was only begun says so', () => {
    expect(responseFile(responseWith({ status: 'in-progress' }), evenings)).toMatchObject({
      status: 'in-progress',
    });
  });
});

test('any response is a valid file, with its questionnaire or without', { timeout: 60_000 }, () => {
  const asked = everyItem(evenings.items).filter(isQuestion);
  const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
  const anyValue = (linkId: string): fc.Arbitrary<AnswerValue> => {
    const { type, options } = questionOf(evenings, linkId);
    if (options.length > 0) return fc.constantFrom(...options.map(({ value }) => value));
    if (type === 'boolean') return fc.boolean().map((value) => ({ type: 'boolean', value }));
    const typed = fc.oneof(
      anyText,
      fc.integer().map(String),
      fc.double().map(String),
      fc.constantFrom('2026-05-14', '2026-02-30', '2026', '0000', '007', '1e9', '\u00a0\u2028x'),
    );
    const kind =
      type === 'integer' || type === 'decimal' || type === 'date' ? type : ('string' as const);
    return typed.map((value) => ({ type: kind, value }));
  };
  const anyAnswers = fc.array(
    fc
      .constantFrom(...asked.map(({ linkId }) => linkId))
      .chain((linkId) =>
        fc
          .tuple(
            fc.nat({ max: linkId.startsWith('3') ? mostTurns : 0 }),
            fc.array(anyValue(linkId)),
          )
          .map(([turn, values]) => answered(linkId, values, turn)),
      ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anyAnswers, anyResponse, (some, other) => {
      const scores = sumsOf(evenings, some);
      const own = responseFile(responseWith({ url, version, answers: some, scores }), evenings);
      expect(fhirFaultsIn(JSON.parse(JSON.stringify(own)))).toEqual([]);
      const strange = responseFile(responseWith(other), null);
      expect(fhirFaultsIn(JSON.parse(JSON.stringify(strange)))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

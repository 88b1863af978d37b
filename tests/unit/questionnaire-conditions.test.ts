import { describe, expect, test } from 'vitest';
import { askedOf } from '../../domain/questionnaire/asked';
import { faultsIn } from '../../domain/questionnaire/faults';
import { everyItem } from '../../domain/questionnaire/item';
import {
  answersInRound,
  withoutRound,
  withRound,
  withRoundBack,
} from '../../domain/questionnaire/rounds';
import { saidIn } from '../../domain/questionnaire/said';
import type { Answered, AnswerValue } from '../../domain/record';
import { answered, fileWith, itemOf, readOf } from '../support/questionnaires';

const say = (linkId: string, value: string, turn = 0) =>
  answered(linkId, [{ type: 'string', value }], turn);
const ask = (linkId: string, more: object = {}) => ({
  ...{ linkId, type: 'string', text: `${linkId}?` },
  ...more,
});
const when = (question: string, operator: string, answer: object) => ({
  enableWhen: [{ question, operator, ...answer }],
});
const group = (linkId: string, item: object[], more: object = {}) => ({
  ...{ linkId, type: 'group', text: linkId, item },
  ...more,
});
const x = { answerString: 'x' };
const code = (code: string): AnswerValue => ({
  ...{ type: 'coding', system: 'urn:a', version: '', code, display: '' },
});

function shownOf(items: object[], answers: Answered[], turn = 0): string[] {
  const read = readOf(fileWith(items));
  const asked = askedOf(read, answers);
  return everyItem(read.items)
    .filter((item) => asked.isShown(item, turn))
    .map(({ linkId }) => linkId);
}

describe('conditions', () => {
  const date = ask('d', { type: 'date' });
  const onDate = (operator: string, answerDate: string) => [
    date,
    ask('z', when('d', operator, { answerDate })),
  ];
  const dated = (value: string) => [answered('d', [{ type: 'date', value }])];
  const choice = ask('q', {
    type: 'choice',
    answerOption: ['a', 'b'].map((one) => ({ valueCoding: { system: 'urn:a', code: one } })),
  });
  const onCode = ask('z', when('q', '=', { answerCoding: { system: 'urn:a', code: 'b' } }));
  const both = (enableBehavior: string | undefined) => [
    ask('q'),
    ask('r'),
    ask('z', {
      ...(enableBehavior && { enableBehavior }),
      enableWhen: [
        { question: 'q', operator: '=', ...x },
        { question: 'r', operator: '=', ...x },
      ],
    }),
  ];
  const quantity = ask('w', { type: 'quantity' });
  const rows: [string, object[], Answered[], boolean][] = [
    ['a code is that code', [choice, onCode], [answered('q', [code('b')])], true],
    ['another code is not', [choice, onCode], [answered('q', [code('a')])], false],
    ['a later day is later', onDate('>', '2026-05-01'), dated('2026-05-02'), true],
    ['a later month is later than a day', onDate('>', '2026-05-01'), dated('2026-06'), true],
    ['the month of a day is neither', onDate('>', '2026-05-01'), dated('2026-05'), false],
    ['all of two', both('all'), [say('q', 'x'), say('r', 'x')], true],
    ['one of two, where all are asked for', both('all'), [say('q', 'x')], false],
    ['one of two, where any is', both('any'), [say('r', 'x')], true],
    ['one of two, where nothing is said', both(undefined), [say('r', 'x')], true],
    [
      'what is not there',
      [ask('q'), ask('z', when('q', 'exists', { answerBoolean: false }))],
      [],
      true,
    ],
    [
      'blanks don’t exist',
      [ask('q'), ask('z', when('q', 'exists', { answerBoolean: true }))],
      [say('q', ' ')],
      false,
    ],
    ['not another, of a blank', [ask('q'), ask('z', when('q', '!=', x))], [], true],
    [
      'in a shut group',
      [ask('q'), group('g', [ask('z')], when('q', '=', x))],
      [say('q', 'y')],
      false,
    ],
    [
      'in a group in an open group that is shut itself',
      [
        ask('q'),
        group(
          'g',
          [group('h', [ask('z')], when('q', '=', { answerString: 'y' }))],
          when('q', '=', x),
        ),
      ],
      [say('q', 'x')],
      false,
    ],
    [
      'on a question behind a shut condition',
      [ask('q'), ask('r', when('q', '=', x)), ask('z', when('r', '=', x))],
      [say('q', 'y'), say('r', 'x')],
      false,
    ],
    [
      'on a quantity, more than',
      [quantity, ask('q'), ask('z', when('w', '>', { answerQuantity: { value: 1 } }))],
      [],
      false,
    ],
    [
      'on a quantity, another than',
      [quantity, ask('q'), ask('z', when('w', '!=', { answerQuantity: { value: 1 } }))],
      [],
      true,
    ],
    [
      'on a number as a quantity, which can’t be said',
      [ask('w', { type: 'integer' }), ask('z', when('w', '>', { answerQuantity: { value: 1 } }))],
      [],
      true,
    ],
    [
      'on a group, which can’t be said',
      [group('g', [ask('q')]), ask('z', when('g', 'exists', { answerBoolean: true }))],
      [],
      true,
    ],
  ];
  test.each(rows)('%s', (_, items, answers, isShown) => {
    expect(shownOf(items, answers).includes('z')).toBe(isShown);
  });

  test('what can never be asked is named with all that hangs on it', () => {
    const items = [
      quantity,
      ask('q'),
      ask('y', when('w', '>', { answerQuantity: { value: 1 } })),
      ask('z', when('y', '=', x)),
    ];
    const { leftOut } = readOf(fileWith(items));
    expect(leftOut.filter(({ kind }) => kind === 'never')).toEqual([
      { kind: 'never', name: 'y?', where: ['y'] },
      { kind: 'never', name: 'z?', where: ['z'] },
    ]);
  });

  test('on a sum, as it stands', () => {
    const counting = ask('q', {
      type: 'choice',
      answerOption: [1, 5].map((valueDecimal) => ({
        valueString: `v${valueDecimal}`,
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal }],
      })),
    });
    const url =
      'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
    const expression = '%resource.descendants().answer.value.ordinal().sum()';
    const sum = ask('s', {
      type: 'decimal',
      extension: [{ url, valueExpression: { expression } }],
    });
    const items = [counting, sum, ask('z', when('s', '>', { answerDecimal: 3 }))];
    expect(shownOf(items, [])).not.toContain('z');
    expect(shownOf(items, [say('q', 'v1')])).not.toContain('z');
    expect(shownOf(items, [say('q', 'v5')])).toContain('z');
  });
});

describe('rounds', () => {
  const inside = [ask('q', { required: true }), ask('r', when('q', '=', x))];
  const round = group('g', inside, { repeats: true });
  const read = readOf(fileWith([round, ask('z', when('q', '=', x))]));
  const repeating = itemOf(read, 'g');
  if (repeating.type !== 'group') throw new Error('No group');
  const faults = (answers: Answered[], of = read) =>
    faultsIn(of, answers, askedOf(of, answers)).map(
      ({ question, turn }) => `${question.linkId} ${turn}`,
    );

  test.each([
    ['the last round before it', [say('q', 'x', 0), say('q', 'y', 1)], false],
    ['the last round with an answer', [say('q', 'x', 0), say('r', 'w', 1)], true],
  ])('from outside, a condition means %s', (_, answers, isShown) => {
    expect(askedOf(read, answers).isShown(itemOf(read, 'z'), 0)).toBe(isShown);
  });

  test('from before them, it means the first', () => {
    const before = [ask('z', when('q', '=', x)), round];
    expect(shownOf(before, [say('q', 'x', 0), say('q', 'y', 1)])).toContain('z');
    expect(shownOf(before, [say('q', 'y', 0), say('q', 'x', 1)])).not.toContain('z');
  });

  test('in a round, it means that round alone, blank as it may be', () => {
    const answers = [say('q', 'x', 0), say('q', 'y', 1), say('q', 'x', 2)];
    const asked = askedOf(read, answers);
    expect([0, 1, 2, 3].map((turn) => asked.isShown(itemOf(read, 'r'), turn))).toEqual([
      ...[true, false, true, false],
    ]);
  });

  test('a middle one may stay blank; the others move up in what is said', () => {
    const answers = [say('q', 'x', 0), say('q', 'w', 2)];
    expect(faults(answers)).toEqual([]);
    expect(saidIn(read, answers).map(({ turn, values }) => [turn, values[0]])).toEqual([
      [0, { type: 'string', value: 'x' }],
      [1, { type: 'string', value: 'w' }],
    ]);
  });

  test('all may stay blank, but where the clinic asks for the group', () => {
    expect(faults([])).toEqual([]);
    const wanted = readOf(
      fileWith([group('g', inside, { repeats: true, required: true }), ask('z')]),
    );
    expect(faults([], wanted)).toEqual(['q 0']);
    expect(faults([say('q', 'x', 1)], wanted)).toEqual([]);
  });

  test('one that was begun asks for what the clinic asks for', () => {
    const own = readOf(
      fileWith([group('g', [ask('q', { required: true }), ask('r')], { repeats: true })]),
    );
    expect(faults([say('q', 'x', 0), say('r', 'w', 1)], own)).toEqual(['q 1']);
  });

  test('can be taken out and put back as they were', () => {
    const answers = [say('z', 'v'), say('q', 'x', 0), say('q', 'y', 1), say('q', 'w', 2)];
    const taken = answersInRound(answers, repeating, 1);
    const left = withoutRound(answers, repeating, 1);
    expect(left).toEqual([say('z', 'v'), say('q', 'x', 0), say('q', 'w', 1)]);
    const back = withRoundBack(left, repeating, 1, taken);
    expect(new Set(back)).toEqual(new Set(answers));
  });

  test('begin as the file fills them in, and what it sets unseen makes none of them', () => {
    const hidden = [
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
    ];
    const items = [
      ask('h', { extension: hidden, initial: [{ valueString: 'set' }] }),
      ask('q', { initial: [{ valueString: 'seen' }] }),
    ];
    const filled = readOf(fileWith([group('g', items, { repeats: true })]));
    const g = itemOf(filled, 'g');
    if (g.type !== 'group') throw new Error('No group');
    const begun = withRound([], g, 1);
    expect(begun.map(({ linkId, turn }) => `${linkId} ${turn}`)).toEqual(['h 1', 'q 1']);
    expect(saidIn(filled, [answered('h', [{ type: 'string', value: 'set' }])])).toEqual([]);
    expect(saidIn(filled, begun).map(({ turn }) => turn)).toEqual([0, 0]);
  });
});

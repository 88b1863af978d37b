import { describe, expect, test } from 'vitest';
import { leftOutKinds } from '../../domain/questionnaire/item';
import { eveningsText, fileWith, itemOf, readOf } from '../support/questionnaires';

const ask = (more: object = {}) => ({ linkId: 'a', type: 'string', text: 'What?', ...more });
const leftOutOf = (text: string) => readOf(text).leftOut;

describe('what is not used is named', () => {
  test('in the file that has something of everything', () => {
    expect(readOf(eveningsText).leftOut).toEqual([
      { kind: 'type', name: 'attachment', where: ['picture'] },
      { kind: 'picture', name: 'itemMedia', where: ['2.5'] },
    ]);
  });

  const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
  const core = 'http://hl7.org/fhir/StructureDefinition/';
  const rows: [string, object, { kind: string; name: string }][] = [
    ['a type', { type: 'quantity' }, { kind: 'type', name: 'quantity' }],
    [
      'an element that must be understood',
      { modifierExtension: [{ url: 'https://x.example/negated', valueBoolean: true }] },
      { kind: 'modifier', name: 'negated' },
    ],
    [
      'a calculation',
      { extension: [{ url: `${sdc}initialExpression` }] },
      { kind: 'calculation', name: 'initialExpression' },
    ],
    [
      'a condition in a language',
      { extension: [{ url: `${sdc}enableWhenExpression` }] },
      { kind: 'condition', name: 'enableWhenExpression' },
    ],
    [
      'a condition on a quantity',
      { enableWhen: [{ question: 'b', operator: '>', answerQuantity: { value: 2 } }] },
      { kind: 'condition', name: 'answerQuantity' },
    ],
    [
      'options somewhere else',
      { type: 'choice', answerValueSet: 'https://x.example/set' },
      { kind: 'options', name: 'https://x.example/set' },
    ],
    [
      'an option of a time',
      { type: 'choice', answerOption: [{ valueTime: '12:00:00' }, { valueString: 'x' }] },
      { kind: 'options', name: 'valueTime' },
    ],
    [
      'a hidden question',
      { extension: [{ url: `${core}questionnaire-hidden`, valueBoolean: true }] },
      { kind: 'hidden', name: 'What?' },
    ],
    [
      'an answer filled in that is none',
      { type: 'integer', initial: [{ valueString: 'x' }] },
      { kind: 'initial', name: 'valueString' },
    ],
    [
      'an addition',
      { extension: [{ url: `${core}questionnaire-unit` }] },
      { kind: 'extension', name: 'unit' },
    ],
    ['a field', { disabledDisplay: 'hidden' }, { kind: 'field', name: 'disabledDisplay' }],
  ];
  test.each(rows)('%s', (_, more, named) => {
    const text = fileWith([ask(more), ask({ linkId: 'b', type: 'integer' })]);
    expect(leftOutOf(text)).toContainEqual({ ...named, where: ['a'] });
  });

  test('a group that repeats in one that does', () => {
    const inner = { linkId: 'in', type: 'group', repeats: true, item: [ask()] };
    const text = fileWith([{ linkId: 'out', type: 'group', repeats: true, item: [inner] }]);
    expect(leftOutOf(text)).toEqual([{ kind: 'repeats', name: 'in', where: ['in'] }]);
    expect(itemOf(readOf(text), 'in')).toMatchObject({ repeats: false });
  });

  test('each kind of it has been seen here', () => {
    const seen = new Set([...rows.map(([, , { kind }]) => kind), 'picture', 'repeats', 'never']);
    expect([...seen].toSorted()).toEqual([...leftOutKinds].toSorted());
  });

  test('once, with every place', () => {
    const types = ['a', 'b'].map((linkId) => ask({ linkId, type: 'time' }));
    expect(leftOutOf(fileWith([...types, ask({ linkId: 'c' })]))).toEqual([
      { kind: 'type', name: 'time', where: ['a', 'b'] },
    ]);
  });
});

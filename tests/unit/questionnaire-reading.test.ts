import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../domain/questionnaire/item';
import sleepAndRest from '../../scripts/sample/words/sleep-and-rest.json';
import { eveningsText, fileWith, questionOf, readOf } from '../support/questionnaires';

const ask = (more: object = {}) => ({ linkId: 'a', type: 'string', text: 'What?', ...more });
const evenings = readOf(eveningsText);

describe('a questionnaire', () => {
  test('says what it is called and where it comes from', () => {
    expect(evenings).toMatchObject({
      title: 'Evenings',
      version: '4',
      publisher: 'Northgate Practice',
      date: '2026-03-03',
      about: 'About the last two weeks.',
    });
  });

  test('gives its questions in order, those of groups and under questions too', () => {
    expect(questionsOf(evenings.items).map(({ linkId }) => linkId)).toEqual(
      '1.1 1.2 1.3 1.4 1.4.1 1.5 1.6 2.1 2.2 2.3 2.4 3.1 3.2 2.5'.split(' '),
    );
  });

  test('takes options from a value set in the file, with what they count as', () => {
    expect(questionOf(evenings, '1.1').options).toMatchObject([
      { words: 'with ease', ordinal: 0 },
      { words: 'after a while', ordinal: 1.5 },
      { words: 'hardly', ordinal: 3 },
    ]);
  });

  test.each([
    [
      'of a coding',
      {
        answerOption: [
          {
            valueCoding: {
              code: 'x',
              extension: [
                { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 },
              ],
            },
          },
        ],
      },
    ],
    [
      'as R5 calls it',
      {
        answerOption: [
          {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 2 },
            ],
            valueCoding: { code: 'x' },
          },
        ],
      },
    ],
  ])('knows what an option counts as: %s', (_, more) => {
    const [option] = questionOf(readOf(fileWith([ask({ type: 'choice', ...more })])), 'a').options;
    expect(option).toMatchObject({ words: 'x', ordinal: 2 });
  });

  test('takes options of a code system in the file that a value set takes whole', () => {
    const contained = [
      {
        resourceType: 'ValueSet',
        id: 'v',
        compose: { include: [{ system: 'urn:own' }] },
      },
      {
        resourceType: 'CodeSystem',
        id: 'c',
        url: 'urn:own',
        concept: [{ code: 'k', display: 'K' }],
      },
    ];
    const read = readOf(fileWith([ask({ type: 'choice', answerValueSet: '#v' })], { contained }));
    expect(questionOf(read, 'a').options).toMatchObject([
      { words: 'K', value: { system: 'urn:own', code: 'k' } },
    ]);
  });

  test('fills in what the file fills in, and what it marks as selected', () => {
    const options = [{ valueString: 'one' }, { valueString: 'two', initialSelected: true }];
    const read = readOf(fileWith([ask({ type: 'choice', answerOption: options })]));
    expect(questionOf(read, 'a').initial).toEqual([{ type: 'string', value: 'two' }]);
    expect(questionOf(evenings, '2.2').initial).toEqual([{ type: 'decimal', value: '1.5' }]);
  });

  test('knows a question about harm by its LOINC code alone', () => {
    expect(questionOf(evenings, '1.3').aboutHarm).toBe(true);
    expect(questionOf(evenings, '1.2').aboutHarm).toBe(false);
    const other = ask({ code: [{ system: 'urn:other', code: '44260-8' }] });
    expect(questionOf(readOf(fileWith([other])), 'a').aboutHarm).toBe(false);
  });
});

describe('sums', () => {
  test('one that the file has a place for is called what the file calls it', () => {
    expect(evenings.sums).toEqual([
      { linkId: 'sum', name: 'Evening sum', questions: ['1.1', '1.2'] },
    ]);
    expect(questionOf(evenings, 'sum').isSum).toBe(true);
  });

  test('without one, everything that counts is added up, with no name', () => {
    expect(readOf(JSON.stringify(sleepAndRest)).sums).toEqual([
      { linkId: null, name: '', questions: ['wake', 'begun', 'midday', 'daylight', 'stop'] },
    ]);
  });

  test.each([
    [
      'all that counts',
      '%resource.descendants().where(linkId.exists()).answer.value.ordinal().sum()',
      true,
    ],
    [
      'the group that is named',
      "%resource.repeat(item).where(linkId='g').item.answer.value.ordinal().aggregate($this + $total, 0)",
      true,
    ],
    ['half of it', '%resource.descendants().answer.value.ordinal().sum() / 2', false],
    ['four times it', '%resource.descendants().answer.value.ordinal().sum() * 4', false],
    ['what is over three', 'iif(%resource.item.answer.value.ordinal().sum() > 3, 1, 0)', false],
    [
      'an answer that is named',
      "%resource.item.where(answer.value='x').answer.value.ordinal().sum()",
      false,
    ],
    [
      'something that does not count',
      "%resource.item.where(linkId='t').answer.value.ordinal().sum()",
      false,
    ],
    ['nothing but words', 'age()', false],
  ])('a calculation of %s', (_, expression, isSum) => {
    const url =
      'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
    const counting = {
      ...ask({ type: 'choice' }),
      answerOption: [
        {
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 },
          ],
          valueString: 'x',
        },
      ],
    };
    const text = fileWith([
      { linkId: 'g', type: 'group', item: [counting] },
      ask({ linkId: 't' }),
      ask({
        linkId: 's',
        type: 'integer',
        extension: [{ url, valueExpression: { language: 'text/fhirpath', expression } }],
      }),
    ]);
    const { sums, leftOut } = readOf(text);
    expect(sums.map(({ linkId }) => linkId)).toEqual(isSum ? ['s'] : [null]);
    expect(leftOut.some(({ kind }) => kind === 'calculation')).toBe(!isSum);
  });
});

import { describe, expect, test } from 'vitest';
import { everyItem } from '../../domain/questionnaire/item';
import { fileWith, questionOf, readOf } from '../support/questionnaires';

const own = 'urn:example:birds';
const ordinal = (valueDecimal: number) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal },
];
const flag = (code: string) => [{ code, valueBoolean: true }];

/** A code system with a tree, properties, and concepts that are not to be chosen. */
const birds = {
  ...{ resourceType: 'CodeSystem', id: 'birds', url: own, content: 'complete' },
  property: [{ code: 'sings', type: 'boolean' }],
  concept: [
    {
      ...{ code: 'song', display: 'Songbirds', property: flag('notSelectable') },
      concept: [
        { code: 'wren', display: 'Wren', property: flag('sings'), extension: ordinal(2) },
        { code: 'robin', display: 'Robin', property: flag('sings') },
      ],
    },
    { code: 'owl', display: 'Owl', concept: [{ code: 'barn', display: 'Barn owl' }] },
    { code: 'dodo', display: 'Dodo', property: flag('inactive') },
    { code: 'tern', display: 'Tern', property: [{ code: 'parent', valueCode: 'owl' }] },
  ],
};
const compose = (include: object[], more: object = {}) => ({ compose: { include, ...more } });
const codes = (...list: string[]) => ({
  system: own,
  concept: list.map((code) => ({ code })),
});
const filter = (property: string, op: string, value: string) => ({
  system: own,
  filter: [{ property, op, value }],
});

/** The options of a question whose value set is this, by words; null where it is left out and named. */
function optionsOf(set: object, more: object[] = []): string[] | null {
  const contained = [{ resourceType: 'ValueSet', id: 'v', ...set }, ...more, birds];
  const item = [
    { linkId: 'q', type: 'choice', text: 'Which bird?', answerValueSet: '#v' },
    { linkId: 'free', type: 'text', text: 'Anything else?' },
  ];
  const read = readOf(fileWith(item, { contained }));
  if (everyItem(read.items).some(({ linkId }) => linkId === 'q'))
    return questionOf(read, 'q').options.map(({ words }) => words);
  expect(read.leftOut).toContainEqual({ kind: 'options', name: '#v', where: ['q'] });
  return null;
}

const another = (id: string, set: object) => ({
  ...{ resourceType: 'ValueSet', id, url: `https://clinic.example/${id}` },
  ...set,
});

describe('a value set in the file', () => {
  const rows: [string, object, object[], string[] | null][] = [
    [
      'of codes without words takes them of the code system',
      compose([codes('wren')]),
      [],
      ['Wren'],
    ],
    [
      'of a whole code system, without headings and what is out of use',
      compose([{ system: own }]),
      [],
      ['Wren', 'Robin', 'Owl', 'Barn owl', 'Tern'],
    ],
    [
      'of another by its id',
      compose([{ valueSet: ['#a'] }]),
      [another('a', compose([codes('owl')]))],
      ['Owl'],
    ],
    [
      'of two others by their addresses, one with a version',
      compose([{ valueSet: ['https://clinic.example/a', 'https://clinic.example/b|2'] }]),
      [
        another('a', compose([codes('owl', 'wren')])),
        another('b', compose([codes('wren', 'tern')])),
      ],
      ['Owl', 'Wren', 'Tern'],
    ],
    [
      'of what a code system and another set both have',
      compose([{ system: own, valueSet: ['#a'] }]),
      [another('a', compose([codes('tern', 'owl')]))],
      ['Owl', 'Tern'],
    ],
    [
      'of a set in a set in a set',
      compose([{ valueSet: ['#a'] }]),
      [
        another('a', compose([{ valueSet: ['#b'] }])),
        another('b', compose([{ valueSet: ['#c'] }])),
        another('c', compose([codes('robin')])),
      ],
      ['Robin'],
    ],
    ['that holds itself', compose([{ valueSet: ['#v'] }]), [], null],
    ['of one that is not in the file', compose([{ valueSet: ['urn:away'] }]), [], null],
    [
      'of one that is, and one that is not',
      compose([codes('wren'), { valueSet: ['urn:away'] }]),
      [],
      null,
    ],
    ['by is-a', compose([filter('concept', 'is-a', 'owl')]), [], ['Owl', 'Barn owl', 'Tern']],
    [
      'by descendent-of',
      compose([filter('concept', 'descendent-of', 'song')]),
      [],
      ['Wren', 'Robin'],
    ],
    [
      'by is-not-a',
      compose([filter('concept', 'is-not-a', 'song')]),
      [],
      ['Owl', 'Barn owl', 'Tern'],
    ],
    ['by a property', compose([filter('sings', '=', 'true')]), [], ['Wren', 'Robin']],
    [
      'by whether there is a property',
      compose([filter('sings', 'exists', 'false')]),
      [],
      ['Owl', 'Barn owl', 'Tern'],
    ],
    ['by a list', compose([filter('code', 'in', 'owl, tern')]), [], ['Owl', 'Tern']],
    [
      'by what is in no list',
      compose([filter('code', 'not-in', 'owl,tern,barn')]),
      [],
      ['Wren', 'Robin'],
    ],
    ['by a pattern', compose([filter('code', 'regex', 'w.*|tern')]), [], ['Wren', 'Tern']],
    ['by a pattern that might never end', compose([filter('code', 'regex', '(a+)+$')]), [], null],
    ['by a property that nobody knows', compose([filter('nests', '=', 'x')]), [], null],
    ['by an operation that nobody knows', compose([filter('code', 'near', 'x')]), [], null],
    [
      'by filters on a code system that is not in the file',
      compose([{ system: 'urn:away', filter: [{ property: 'concept', op: 'is-a', value: 'x' }] }]),
      [],
      null,
    ],
    [
      'by two filters at once',
      compose([
        {
          system: own,
          filter: [
            { property: 'concept', op: 'is-a', value: 'owl' },
            { property: 'code', op: 'not-in', value: 'tern' },
          ],
        },
      ]),
      [],
      ['Owl', 'Barn owl'],
    ],
    [
      'without what is taken away',
      compose([{ system: own }], { exclude: [codes('wren'), filter('concept', 'is-a', 'owl')] }),
      [],
      ['Robin'],
    ],
    [
      'without something that isn’t known',
      compose([codes('wren')], { exclude: [{ valueSet: ['urn:away'] }] }),
      [],
      null,
    ],
    [
      'that was expanded in layers, with headings and what is out of use',
      {
        expansion: {
          contains: [
            {
              ...{ system: own, code: 'song', display: 'Songbirds', abstract: true },
              contains: [
                { system: own, code: 'wren', display: 'Wren' },
                { system: own, code: 'robin' },
              ],
            },
            { display: 'Others', contains: [{ system: own, code: 'owl', display: 'Owl' }] },
            { system: own, code: 'dodo', display: 'Dodo', inactive: true },
          ],
        },
      },
      [],
      ['Wren', 'Robin', 'Owl'],
    ],
    [
      'that was expanded in part',
      { expansion: { total: 40, contains: [{ system: own, code: 'wren', display: 'Wren' }] } },
      [],
      null,
    ],
  ];
  test.each(rows)('%s', (_, set, more, options) => {
    expect(optionsOf(set, more)).toEqual(options);
  });

  test('counts by what the code system gives, in an option of the question’s own too', () => {
    const item = [
      { linkId: 'q', type: 'choice', text: 'Which?', answerValueSet: '#v' },
      {
        ...{ linkId: 'r', type: 'choice', text: 'Which?' },
        answerOption: [{ valueCoding: { system: own, code: 'wren' } }],
      },
    ];
    const set = { resourceType: 'ValueSet', id: 'v', ...compose([codes('wren')]) };
    const read = readOf(fileWith(item, { contained: [set, birds] }));
    for (const linkId of ['q', 'r'])
      expect(questionOf(read, linkId).options).toMatchObject([{ words: 'Wren', ordinal: 2 }]);
  });
});

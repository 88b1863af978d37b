import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalKinds } from '../../domain/questionnaire/json';
import { longestFile, readQuestionnaire } from '../../domain/questionnaire/reading';
import { fileWith, questionOf, readOf } from '../support/questionnaires';

const ask = (more: object = {}) => ({ linkId: 'a', type: 'string', text: 'What?', ...more });
const refusalOf = (text: string) => {
  const read = readQuestionnaire(text);
  return read.ok ? null : read.refusal;
};

describe('a file that can’t be used', () => {
  const deep = (depth: number): object =>
    depth === 0 ? ask() : { linkId: `g${depth}`, type: 'group', item: [deep(depth - 1)] };
  const many = Array.from({ length: 501 }, (_, index) => ask({ linkId: `l${index}` }));
  const rows: [string, string, object][] = [
    ['is too large', `"${'x'.repeat(longestFile)}"`, { kind: 'too-large' }],
    ['is no JSON', '{"resourceType":', { kind: 'not-json' }],
    ['is a list', '[]', { kind: 'another-resource' }],
    [
      'is something else',
      '{"resourceType":"Patient"}',
      { kind: 'another-resource', detail: 'Patient' },
    ],
    [
      'has rules of its own',
      fileWith([ask()], { implicitRules: 'https://x.example' }),
      { kind: 'not-for-us', detail: 'implicitRules' },
    ],
    [
      'must be understood',
      fileWith([ask()], { modifierExtension: [{ url: 'https://x.example/retired' }] }),
      { kind: 'not-for-us', detail: 'retired' },
    ],
    ['has no list', fileWith('items'), { kind: 'broken', place: 'Questionnaire.item' }],
    [
      'has no link id',
      fileWith([{ type: 'string' }]),
      { kind: 'broken', place: 'Questionnaire.item[0].linkId' },
    ],
    [
      'has no type',
      fileWith([{ linkId: 'a' }]),
      { kind: 'broken', place: 'Questionnaire.item[0].type' },
    ],
    [
      'has a number for words',
      fileWith([ask({ text: 4 })]),
      { kind: 'broken', place: 'Questionnaire.item[0].text' },
    ],
    [
      'has a link id twice',
      fileWith([ask(), ask()]),
      { kind: 'twice', place: 'Questionnaire.item[1]', detail: 'a' },
    ],
    ['is nested too deep', fileWith([deep(12)]), { kind: 'too-deep' }],
    ['has too many items', fileWith(many), { kind: 'too-many', place: 'Questionnaire.item' }],
    ['has endless words', fileWith([ask({ text: 'x'.repeat(9000) })]), { kind: 'too-long' }],
    [
      'asks nothing',
      fileWith([{ linkId: 'a', type: 'display', text: 'Hello.' }]),
      { kind: 'nothing-asked' },
    ],
    [
      'depends on a question that is not there',
      fileWith([ask({ enableWhen: [{ question: 'z', operator: 'exists', answerBoolean: true }] })]),
      { kind: 'broken', detail: 'enableWhen: z' },
    ],
    [
      'has an operator that is none',
      fileWith([ask({ enableWhen: [{ question: 'a', operator: '~', answerBoolean: true }] })]),
      { kind: 'broken', place: 'Questionnaire.item[0].enableWhen[0]' },
    ],
  ];
  test.each(rows)('%s', (_, text, refusal) => {
    expect(refusalOf(text)).toMatchObject(refusal);
  });

  test('each refusal has been seen here, but the browser’s own', () => {
    const seen = new Set(rows.map(([, , refusal]) => ('kind' in refusal ? refusal.kind : '')));
    expect(new Set([...seen, 'unreadable'])).toEqual(new Set<string>(refusalKinds));
  });

  test('does not become a key of anything, whatever it is called', () => {
    const text = `{"resourceType":"Questionnaire","__proto__":{"title":"taken over"},"item":[{"linkId":"__proto__","type":"string","text":"constructor","toString":1}]}`;
    const read = readOf(text);
    expect(read.title).toBe('');
    expect(Object.prototype).not.toHaveProperty('title');
    expect(questionOf(read, '__proto__').words).toBe('constructor');
  });

  test('is told as a value, whatever it is', () => {
    const anyFile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((item) => fileWith(item)),
      fc
        .array(
          fc.dictionary(
            fc.constantFrom('linkId', 'type', 'item', 'text', 'enableWhen'),
            fc.jsonValue(),
          ),
        )
        .map((item) => fileWith(item)),
    );
    fc.assert(
      fc.property(anyFile, (text) => {
        const read = readQuestionnaire(text);
        if (!read.ok) expect(refusalKinds).toContain(read.refusal.kind);
      }),
      { numRuns: 300 },
    );
  });
});

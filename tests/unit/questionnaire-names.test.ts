import { describe, expect, test } from 'vitest';
import { askedOf } from '../../domain/questionnaire/asked';
import { firstAnswers } from '../../domain/questionnaire/begun';
import { everyItem } from '../../domain/questionnaire/item';
import { responseFile } from '../../domain/questionnaire/response-file';
import { fhirFaultsIn } from '../support/fhir-schema';
import { answered, fileWith, questionOf, readOf, responseWith } from '../support/questionnaires';

const core = 'http://hl7.org/fhir/StructureDefinition/';
const twin = (...extension: object[]) => ({ extension });
const translation = (lang: string, content: string) => ({
  url: `${core}translation`,
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString: content },
  ],
});
const xhtml = (valueString: string) => ({ url: `${core}rendering-xhtml`, valueString });
const markdown = (valueMarkdown: string) => ({
  url: `${core}rendering-markdown`,
  valueMarkdown,
});
const ask = (more: object) => ({ linkId: 'a', type: 'string', ...more });

describe('what a question is called', () => {
  const rows: [string, object, string][] = [
    ['by its text', { text: 'How?', code: [{ display: 'Other' }] }, 'How?'],
    [
      'by the twin of its text, in another language',
      { _text: twin(translation('de', 'Wie?')) },
      'Wie?',
    ],
    [
      'by its text as it may look',
      { _text: twin(xhtml('<div>How <b>calm</b> &amp; clear?</div>')) },
      'How calm & clear?',
    ],
    [
      'by its text in Markdown',
      { _text: twin(markdown('How **calm** are [you](x)?')) },
      'How calm are you?',
    ],
    ['by its code', { code: [{ code: 'x' }, { display: 'Calm' }] }, 'Calm'],
    ['by its prefix', { prefix: '3.' }, '3.'],
    ['by its link id, where there is nothing else', {}, 'a'],
    ['by its code where its text is blank', { text: '  ', code: [{ display: 'Calm' }] }, 'Calm'],
  ];
  test.each(rows)('%s', (_, more, words) => {
    expect(questionOf(readOf(fileWith([ask(more)])), 'a').words).toBe(words);
  });

  test('two that would be called the same have their link ids behind', () => {
    const code = [{ display: 'Eyes' }];
    const read = readOf(fileWith([ask({ code }), ask({ linkId: 'b', code })]));
    expect(everyItem(read.items).map(({ words }) => words)).toEqual(['Eyes (a)', 'Eyes (b)']);
  });

  test('what stands in for a text is no text in the response', () => {
    const read = readOf(fileWith([ask({ code: [{ display: 'Eyes' }] })]));
    const answers = [answered('a', [{ type: 'string', value: 'open' }])];
    const file = responseFile(responseWith({ answers }), read);
    expect(fhirFaultsIn(file)).toEqual([]);
    expect(file.item).toEqual([{ linkId: 'a', answer: [{ valueString: 'open' }] }]);
  });

  test('a twin beside a text is named, and the text shown', () => {
    const read = readOf(fileWith([ask({ text: 'How?', _text: twin(xhtml('<b>How?</b>')) })]));
    expect(questionOf(read, 'a').words).toBe('How?');
    expect(read.leftOut).toEqual([{ kind: 'extension', name: 'rendering-xhtml', where: ['a'] }]);
  });
});

describe('what an option is called', () => {
  const optionsOf = (answerOption: object[], more: object = {}) =>
    questionOf(
      readOf(fileWith([ask({ type: 'choice', text: 'Which?', answerOption })], more)),
      'a',
    ).options.map(({ words }) => words);

  test.each([
    ['its code, without a display', [{ valueCoding: { code: 'x' } }], ['x']],
    [
      'its display’s twin',
      [{ valueCoding: { code: 'x', _display: twin(translation('de', 'Ja')) } }],
      ['Ja'],
    ],
    ['its text’s twin', [{ _valueString: twin(translation('de', 'Ja')) }], ['Ja']],
    [
      'its code behind, where two are called the same',
      [
        { valueCoding: { code: 'x', display: 'Both' } },
        { valueCoding: { code: 'y', display: 'Both' } },
      ],
      ['Both (x)', 'Both (y)'],
    ],
    [
      'its system behind, where two codes are the same',
      [
        { valueCoding: { system: 'urn:a', code: 'x' } },
        { valueCoding: { system: 'urn:b', code: 'x' } },
      ],
      ['x (urn:a)', 'x (urn:b)'],
    ],
  ])('%s', (_, options, words) => {
    expect(optionsOf(options)).toEqual(words);
  });
});

describe('what the file fills in', () => {
  const options = [
    { valueCoding: { system: 'urn:a', code: 'x', display: 'One' } },
    { valueCoding: { system: 'urn:a', code: 'y', display: 'Two' }, initialSelected: true },
    { valueCoding: { system: 'urn:a', code: 'z', display: 'Three' }, initialSelected: true },
  ];
  const choice = (more: object) =>
    ask({ type: 'choice', text: 'Which?', answerOption: options, ...more });

  test.each([
    ['one of two that are marked', {}, ['Two'], ['initial']],
    ['both, where several can be', { repeats: true }, ['Two', 'Three'], []],
    ['a code alone, as its option', { initial: [{ valueCoding: { code: 'x' } }] }, ['One'], []],
    [
      'nothing that can’t be chosen',
      { initial: [{ valueCoding: { code: 'w' } }], answerOption: options.slice(0, 1) },
      [],
      ['initial'],
    ],
  ])('%s', (_, more, displays, kinds) => {
    const read = readOf(fileWith([choice(more)]));
    expect(questionOf(read, 'a').initial).toMatchObject(displays.map((display) => ({ display })));
    expect(read.leftOut.map(({ kind }) => kind)).toEqual(kinds);
  });

  const hidden = [{ url: `${core}questionnaire-hidden`, valueBoolean: true }];
  test('in a hidden group it is as hidden, and is handed back', () => {
    const read = readOf(
      fileWith([
        {
          ...{ linkId: 'g', type: 'group', extension: hidden },
          item: [ask({ text: 'Site', required: true, initial: [{ valueString: 'north' }] })],
        },
        ask({ linkId: 'b', text: 'What?' }),
      ]),
    );
    const answers = firstAnswers(read);
    expect(askedOf(read, answers).isShown(questionOf(read, 'a'), 0)).toBe(false);
    const file = responseFile(responseWith({ answers }), read);
    expect(fhirFaultsIn(file)).toEqual([]);
    expect(JSON.stringify(file)).toContain('"valueString":"north"');
  });

  test('unseen and not met, it shuts what hangs on it', () => {
    const when = [{ question: 'a', operator: '=', answerBoolean: true }];
    const read = readOf(
      fileWith([
        ask({ type: 'boolean', text: 'On', extension: hidden, initial: [{ valueBoolean: false }] }),
        ask({ linkId: 'b', text: 'What?', enableWhen: when }),
        ask({ linkId: 'c', text: 'Else?' }),
      ]),
    );
    const asked = askedOf(read, firstAnswers(read));
    expect(asked.isShown(questionOf(read, 'b'), 0)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day';
import { escaped, markdownOf } from '../../domain/report/markdown';
import { allLines, leaving, parts } from '../../domain/report/paper';
import { reportOf } from '../../domain/report/report';
import { textOf } from '../../domain/report/text';
import { anyParts, anyReportRecords, choosing, madeOn } from '../support/any-report';
import { questionOn, recordOn } from '../support/guide-journal';
import { plainWords } from '../support/report-words';
import { blankExperience, experienceOn } from '../support/rows';
import { checkInRow } from '../support/trend-seed';

const nothing = {
  ...{ checkIns: [], summaries: [], experiences: [], insights: [], practices: [], questions: [] },
  ...{ questionnaires: [], responses: [] },
};

function paperOf(
  records: Partial<Parameters<typeof reportOf>[0]>,
  changes: Parameters<typeof choosing>[0] = {},
) {
  return reportOf({ ...nothing, ...records }, choosing(changes), madeOn, plainWords);
}

function wordsIn(paper: ReturnType<typeof paperOf>, part: string): string[] {
  const section = paper.sections.find((one) => one.part === part);
  return section ? allLines({ sections: [section] }).map(({ words }) => words) : [];
}

describe('a page for the guide', () => {
  test('has no heading over nothing', () => {
    expect(paperOf({}).sections).toEqual([]);
  });

  test('holds questions of any day that were not asked, and the notes of covered experiences', () => {
    const asked = questionOn('2026-04-02', 'q-asked', 'Asked?');
    const paper = paperOf({
      questions: [
        questionOn('2020-01-01', 'q-old', ' Old? '),
        { ...asked, body: { ...asked.body, asked: true } },
      ],
      experiences: [
        experienceOn('2026-04-05', 'covered', { notes: 'One.\n\nTwo.' }),
        experienceOn('2026-03-05', 'before', { notes: 'Before.' }),
        experienceOn('2026-04-06', 'off', { notes: 'Off.', status: 'did-not-happen' }),
      ],
    });
    expect(wordsIn(paper, 'questions')).toEqual(['Old?', 'One.', 'Two.']);
  });

  test('tells of the account only where the experience says so', () => {
    const told = { ...blankExperience, account: 'Secret.', held: 'The blanket.' };
    const without = paperOf({ experiences: [experienceOn('2026-04-05', 'e', told)] });
    expect(textOf(without)).not.toContain('Secret.');
    const within = paperOf({
      experiences: [experienceOn('2026-04-05', 'e', { ...told, inReport: true })],
    });
    expect(textOf(within)).toContain('Secret.');
  });

  test('puts hard days in a place of their own, and never among the entries', () => {
    const row = (ordinal: number, body: object) => {
      const made = checkInRow('2026-04-07', [null, null, ordinal === 2 ? 1 : 5], ordinal);
      return { ...made, body: { ...(made['body'] as object), ...body } } as never;
    };
    const checkIns = [
      row(0, { reflection: 'Usual.' }),
      row(1, { reflection: 'Marked.', hard: true }),
      row(2, { reflection: 'Low.' }),
    ];
    expect(wordsIn(paperOf({ checkIns }), 'entries').join()).toContain('Usual.');
    expect(wordsIn(paperOf({ checkIns }), 'entries').join()).not.toMatch(/Marked|Low/);
    expect(wordsIn(paperOf({ checkIns }), 'hard').join()).toMatch(/hard on .*Marked.*Low/);
    const without = paperOf({ checkIns }, { parts: new Set(['entries']) });
    expect(textOf(without)).not.toMatch(/Marked|Low/);
  });

  test('gives insights the state that they had at the end of the days', () => {
    const insight = recordOn('insight', 'i', '2026-04-02', {
      ...{ words: 'W', lens: 'mind', from: null, experience: null, quiet: [] },
      states: [
        { state: 'noticed', day: '2026-04-02' as Day },
        { state: 'tried', day: '2026-04-09' as Day },
      ],
    });
    const groupOn = (to: string) =>
      paperOf({ insights: [insight] }, { to: to as Day }).sections[0]?.blocks[0]?.group;
    expect([groupOn('2026-04-05'), groupOn('2026-04-10')]).toEqual([
      'state noticed',
      'state tried',
    ]);
  });

  test('marks no experience in the drawing whose line was struck out', () => {
    const records = { experiences: [experienceOn('2026-04-05', 'e', { title: 'T' })] };
    expect(paperOf(records).measured.marks).toHaveLength(1);
    expect(paperOf(records, { struck: new Set(['e.title']) }).measured.marks).toEqual([]);
  });

  test('has lines that are told apart, the same ones each time', () => {
    fc.assert(
      fc.property(anyReportRecords, anyParts, (records, chosen) => {
        const ids = () => allLines(paperOf(records, { parts: chosen })).map(({ id }) => id);
        expect(new Set(ids()).size).toBe(ids().length);
        expect(ids()).toEqual(ids());
      }),
    );
  });

  test('holds nothing of a part that was not chosen', () => {
    fc.assert(
      fc.property(anyReportRecords, fc.constantFrom(...parts), (records, part) => {
        const rest = new Set(parts.filter((other) => other !== part));
        const all = paperOf(records).sections.filter((one) => one.part === part);
        const left = allLines(paperOf(records, { parts: rest }));
        if (part === 'experiences') return; // Its other parts name it too.
        const [ids, words] = [left.map((line) => line.id), left.map((line) => line.words)];
        for (const line of allLines({ sections: all })) {
          expect(ids).not.toContain(line.id);
          // A day may be named by two parts; what somebody wrote may not.
          if (line.words.includes('said-')) expect(words).not.toContain(line.words);
        }
      }),
    );
  });
});

describe('what leaves', () => {
  test('holds nothing of a line that was struck out, as text or as Markdown, and all of the others', () => {
    fc.assert(
      fc.property(
        anyReportRecords,
        anyParts,
        fc.infiniteStream(fc.boolean()),
        (records, chosen, toss) => {
          const whole = paperOf(records, { parts: chosen });
          const lines = allLines(whole);
          const struck = new Set(lines.filter(() => toss.next().value).map(({ id }) => id));
          const leaves = leaving(paperOf(records, { parts: chosen, struck }), struck);
          const [text, markdown] = [textOf(leaves), markdownOf(leaves)];
          for (const { id, words, lane } of lines) {
            const own = /said-[\w-]+-end/.exec(words)?.[0] ?? (lane ? `scale-${lane.scale}` : null);
            if (own === null) continue;
            expect(text.includes(own)).toBe(!struck.has(id));
            expect(markdown.includes(escaped(own))).toBe(!struck.has(id));
          }
          expect(leaves.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
        },
      ),
    );
  });

  test('is what was there where lines are put back', () => {
    fc.assert(
      fc.property(anyReportRecords, (records) => {
        const paper = paperOf(records);
        expect(leaving(paper, new Set())).toEqual(paper);
      }),
    );
  });
});

describe('Markdown', () => {
  test.each([
    ['a heading', '# five', '\\# five'],
    ['a list', '- milk', '\\- milk'],
    ['a numbered list', '1. milk', '1\\. milk'],
    ['emphasis', 'so *very* _much_', 'so \\*very\\* \\_much\\_'],
    ['markup', '<b>&amp;', '\\<b\\>\\&amp;'],
    ['a table', 'a | b', 'a \\| b'],
  ])('reads %s as it was written', (_, words, expected) => {
    expect(escaped(words)).toBe(expected);
  });

  test('loses no sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(escaped(words).replaceAll(/\\([\\`*_{}[\]<>#|~&$^=.)+-])/g, '$1')).toBe(words);
      }),
    );
  });
});

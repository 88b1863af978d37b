import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../domain/day';
import { standingOn, statusOn } from '../../domain/experience';
import { lenses } from '../../domain/lens';
import { momentQuestion, momentQuestions } from '../../domain/moment';
import { nextStrength, qualityIds, strengthOf, withStrength } from '../../domain/quality';
import type { Quality } from '../../domain/record';
import { settingFrom, settingParts } from '../../domain/setting-list';
import { addressOf, experiencesPlaceFrom } from '../../components/experiences/place';
import { isOurs } from '../../components/shell/route';
import words from '../../locales/en.json' with { type: 'json' };
import { careless } from '../support/care';
import { experienceOn } from '../support/rows';

const today = '2026-05-20' as Day;

describe('how an experience stands on 20 May', () => {
  test.each([
    ['planned, tomorrow', '2026-05-21', 'planned', 'ahead'],
    ['planned, today', '2026-05-20', 'planned', 'ahead'],
    ['planned, and its day has gone by', '2026-05-19', 'planned', 'asks'],
    ['past', '2026-05-02', 'past', 'behind'],
    ['past, today', '2026-05-20', 'past', 'behind'],
    ['fell through', '2026-05-02', 'did-not-happen', 'fell-through'],
  ] as const)('%s', (_name, day, status, standing) => {
    expect(standingOn(today, experienceOn(day, 'x', { status }))).toBe(standing);
  });

  test.each([
    ['a day ahead is planned, whatever it was', '2026-06-01', 'past', 'planned'],
    ['a day behind happened', '2026-05-02', 'planned', 'past'],
    ['one that fell through is planned again today', '2026-05-20', 'did-not-happen', 'planned'],
    ['one that happened today still did', '2026-05-20', 'past', 'past'],
  ] as const)('given another day: %s', (_name, day, before, status) => {
    expect(statusOn(today, day as Day, before)).toBe(status);
  });
});

describe('qualities', () => {
  const anyName = fc.oneof(
    fc.constantFrom(...qualityIds).map((id) => ({ id: id as string })),
    fc.string({ minLength: 1, maxLength: 3 }).map((text) => ({ words: text })),
  );
  const anyStrength = fc.constantFrom(0 as const, 1 as const, 2 as const);

  test('what was set last is what each has, in the order of their first choosing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyStrength), { maxLength: 12 }), (acts) => {
        let qualities: Quality[] = [];
        for (const [name, strength] of acts) {
          qualities = withStrength(qualities, name, strength);
          expect(strengthOf(qualities, name)).toBe(strength);
        }
        const keys = qualities.map((quality) => JSON.stringify({ ...quality, strength: 0 }));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('three presses lead back to where one began', () => {
    for (const strength of [0, 1, 2] as const)
      expect(nextStrength(nextStrength(nextStrength(strength)))).toBe(strength);
  });

  test('each of ours has its words, and every word offered is one of ours', () => {
    const { hint, legend, little, strongly, own, add, title, ...named } =
      words.experience.qualities;
    expect([hint, legend, little, strongly, own, add, title]).not.toContain('');
    expect(Object.keys(named)).toEqual([...qualityIds]);
  });
});

describe('the setting and the person’s own list', () => {
  test.each([
    ['nothing', '', '', 0],
    ['words alone', 'A room.\nRain.', 'A room.\nRain.', 0],
    ['a list alone', '- [ ] Blanket', '', 1],
    ['both', 'A room.\n- [x] Blanket\n- [ ] Phone', 'A room.', 2],
    ['a task in the midst of the words', '- [ ] a\nwords', '- [ ] a\nwords', 0],
    ['something that only looks like a task', 'A room.\n- [y] b', 'A room.\n- [y] b', 0],
  ])('%s', (_name, setting, said, lines) => {
    const parts = settingParts(setting);
    expect(parts.words).toBe(said);
    expect(parts.list).toHaveLength(lines);
    expect(settingFrom(parts.words, parts.list)).toBe(setting);
  });

  test('any text is the same again after it was taken apart', () => {
    const anyLine = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc
        .tuple(fc.constantFrom('- [ ] ', '- [x] '), fc.string({ maxLength: 6 }))
        .map((p) => p.join('')),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        const setting = lines.join('\n');
        const { words: said, list } = settingParts(setting);
        // A blank line above a list and nothing else is the one thing that is not kept.
        if (said === '' && list.length > 0) return;
        expect(settingFrom(said, list)).toBe(setting);
      }),
    );
  });

  test('any list is there again, its lines as they were', () => {
    const anyWords = fc.string({ maxLength: 9 }).filter((text) => !/\n/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.record({ words: anyWords, done: fc.boolean() }), { maxLength: 5 }),
        (list) => {
          expect(settingParts(settingFrom('A room.', list)).list).toEqual(list);
        },
      ),
    );
  });
});

describe('the questions of the lenses', () => {
  test('are the same for the same moment, and all of them come up', () => {
    const seen = new Map(lenses.map((lens) => [lens, new Set<string>()]));
    for (let at = 0; at < 200; at += 1) {
      const id = `a${at}b`;
      for (const lens of lenses) {
        const question = momentQuestion(id, lens);
        expect(momentQuestion(id, lens)).toBe(question);
        seen.get(lens)?.add(question);
      }
    }
    for (const lens of lenses) expect(seen.get(lens)).toEqual(new Set(momentQuestions));
  });

  test('break no rule of Care', () => {
    const { mind, brainAndBody, spirit } = words.experience.moments.ask;
    const all = [mind, brainAndBody, spirit].flatMap((questions) => Object.values(questions));
    expect(all.flatMap(careless)).toEqual([]);
    expect(new Set(all).size).toBe(3 * momentQuestions.length);
  });
});

describe('the places in Experiences', () => {
  test.each([
    ['', { at: 'list' }],
    ['/abc-1', { at: 'experience', id: 'abc-1' }],
    ['/abc-1/letter', { at: 'writing', experience: 'abc-1' }],
    ['/letter', { at: 'writing', experience: null }],
    ['/letter/l-1', { at: 'letter', id: 'l-1' }],
    ['/moment/c-1', { at: 'moment', checkIn: 'c-1' }],
  ] as const)('#/experiences%s', (rest, place) => {
    expect(experiencesPlaceFrom(rest)).toEqual(place);
    expect(addressOf(place)).toBe(`#/experiences${rest}`);
    expect(isOurs(addressOf(place))).toBe(true);
  });
});

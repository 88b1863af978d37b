import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blankExperience, noFirstWords } from '../../domain/experience';
import { filesUnder, root, textOf } from '../support/tree';

/** What an experience has no field for, by design: how much, by what way, how often, and how good. */
const never =
  /dos(e|age|ing)|amount|milligram|\bmg\b|route|nasal|oral|intramuscular|intravenous|infus|inject|frequen|interval|rating|\brate\b|\bscore|intensity|stars?\b|medicine|substance|drug/i;

type Schema = { [key: string]: unknown };

/** Every name of a property in a part of the schema, however deep. */
function propertiesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties } = part as { properties?: Schema };
  const names = properties ? Object.keys(properties) : [];
  return [...names, ...Object.values(part).flatMap(propertiesIn)];
}

const schema = JSON.parse(
  readFileSync(join(root, 'docs/schema/afterglow-journal-1.schema.json'), 'utf8'),
) as { $defs: { [kind: string]: unknown } };

test('an experience has the fields that were agreed on, and none for dose, route, frequency or rating', () => {
  expect(Object.keys(blankExperience)).toEqual([
    ...['status', 'title', 'intention', 'set', 'setting', 'guide', 'account', 'qualities'],
    ...['held', 'notes', 'inReport', 'firstWords'],
  ]);
  expect(Object.keys(noFirstWords)).toEqual(['word', 'image', 'feeling']);
  const names = propertiesIn(schema.$defs['experienceBody']);
  expect(names).toContain('intention');
  expect([...names, ...Object.keys(blankExperience)].filter((name) => never.test(name))).toEqual(
    [],
  );
});

type Words = { [key: string]: string | Words };

function stringsIn(words: Words): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [key, value] : [key, ...stringsIn(value)],
  );
}

test('no word or label of the pages of experiences asks for any of them', () => {
  const { experience, context } = JSON.parse(textOf('locales/en.json')) as Record<string, Words>;
  const said = [...stringsIn(experience ?? {}), ...stringsIn(context ?? {})];
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((words) => never.test(words))).toEqual([]);
});

test('nothing but words is typed on them: no number, no slider', () => {
  const files = [
    ...filesUnder('components/experiences'),
    ...filesUnder('components/check-in').filter((path) => path.includes('day-itself')),
  ].filter((path) => path.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(20);
  const numbers = files.filter((path) =>
    /type="(number|range)"|role="slider"|inputmode="(numeric|decimal)"/i.test(textOf(path)),
  );
  expect(numbers).toEqual([]);
});

test('the test can fail', () => {
  for (const words of [
    'Dose',
    'How many mg?',
    'Route',
    'Frequency',
    'Rate your experience',
    'score',
  ])
    expect(never.test(words)).toBe(true);
});

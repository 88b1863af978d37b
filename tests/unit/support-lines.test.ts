import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../domain/day';
import {
  commonEmergencyNumbers,
  emergencyNumberOf,
  emergencyNumbers,
} from '../../domain/emergency-numbers';
import { olderThanAYear, type Reading } from '../../domain/reading';
import { directory, linesFor, supportLines } from '../../domain/support-lines';
import { supportCountries, supportPlaceFrom } from '../../domain/support-place';
import locale from '../../locales/en.json';

const readings: Reading[] = [...emergencyNumbers, ...supportLines, directory];
const day = (text: string) => {
  const read = dayFrom(text);
  if (!read) throw new Error(`${text} is no day`);
  return read;
};

describe('what every number has', () => {
  test.each(readings)('$source was read on a day, over https', ({ source, read, dated }) => {
    expect(new URL(source).protocol).toBe('https:');
    expect(dayFrom(read)).toBe(read);
    expect(dated === null || (dayFrom(dated) !== null && dated <= read)).toBe(true);
  });

  test.each([...emergencyNumbers, ...supportLines])(
    '$country $number dials the number that is shown',
    ({ number, tel }) => {
      expect(tel).toMatch(/^\d{3,15}$/);
      expect(number.replaceAll(/\D/g, '')).toBe(tel);
    },
  );

  test.each(supportLines)('$country $name names who answers', ({ name, operator }) => {
    expect(name.trim()).not.toBe('');
    expect(operator.trim()).not.toBe('');
  });

  test('no line stands twice in a country', () => {
    const lines = supportLines.map(({ country, tel }) => `${country} ${tel}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('the directory is a website, opened over https', () => {
    expect(new URL(directory.address).hostname).toBe(directory.name);
  });
});

describe('countries', () => {
  test('each is listed once, by its name, in the order of the names', () => {
    const names = supportCountries.map((country) => locale.lines.countries[country]);
    expect(new Set(names).size).toBe(supportCountries.length);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(Object.keys(locale.lines.countries).toSorted()).toEqual(supportCountries.toSorted());
  });

  test('each has one emergency number', () => {
    expect(emergencyNumbers.map(({ country }) => country).toSorted()).toEqual(
      supportCountries.toSorted(),
    );
    for (const country of supportCountries) expect(emergencyNumberOf(country).tel).not.toBe('');
  });

  test('what is shown before a choice is the number of some country of ours, and has its place', () => {
    for (const number of commonEmergencyNumbers) {
      expect(emergencyNumbers.some(({ tel }) => tel === number)).toBe(true);
      expect(locale.support.emergencyWhere[`n${number}`]).not.toBe('');
    }
  });

  test('every line is shown in its country, and nowhere else', () => {
    const shown = supportCountries.flatMap((country) => linesFor(country));
    expect(new Set(shown)).toEqual(new Set(supportLines));
    expect(shown.length).toBe(supportLines.length);
  });

  test.each([
    { setting: null, place: null },
    { setting: 'NZ', place: 'NZ' },
    { setting: 'elsewhere', place: 'elsewhere' },
    { setting: 'SE', place: 'elsewhere' },
    { setting: '', place: 'elsewhere' },
  ])('the setting $setting is the place $place', ({ setting, place }) => {
    expect(supportPlaceFrom(setting)).toBe(place);
  });
});

describe('words', () => {
  const notes = supportLines.flatMap(({ note }) => (note === null ? [] : [note]));

  test('every note is said, and no note is said that no line has', () => {
    expect(new Set(notes)).toEqual(new Set(Object.keys(locale.lines.notes)));
  });

  test('nothing states hours of service', () => {
    const words = [
      ...Object.values(locale.lines.notes),
      ...supportLines.flatMap(({ name, operator }) => [name, operator]),
      locale.support.emergency,
      locale.support.emergencyWho,
      locale.support.directory,
    ].join(' · ');
    expect(words).not.toMatch(
      /24\s*\/\s*7|\bhours?\b|o’clock|day and night|any ?time|always|weekdays/i,
    );
    expect(words).not.toMatch(/\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s*[ap]m\b/i);
  });
});

describe('reading again', () => {
  const reading = (read: string, dated: string | null = null): Reading => ({
    source: 'https://example.org/',
    read,
    dated,
  });

  test.each([
    { what: 'read today', of: reading('2026-11-23'), old: false },
    { what: 'read a year ago to the day', of: reading('2025-11-23'), old: false },
    { what: 'read a year and a day ago', of: reading('2025-11-22'), old: true },
    { what: 'a copy that is old itself', of: reading('2026-11-23', '2019-03-17'), old: true },
    { what: 'a copy of this year', of: reading('2026-11-23', '2026-02-01'), old: false },
  ])('$what: old $old', ({ of, old }) => {
    expect(olderThanAYear([of], day('2026-11-23'))).toEqual(old ? [of] : []);
  });

  test('a reading without a date is refused', () => {
    expect(() => olderThanAYear([reading('lately')], day('2026-11-23'))).toThrow('no date');
  });
});

describe('docs/support-lines.md', () => {
  const table = readFileSync(new URL('../../docs/support-lines.md', import.meta.url), 'utf8');

  const rows = table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));

  test.each(supportCountries)('%s: the table and the data say the same', (country) => {
    const row = rows.find(([, name]) => name === locale.lines.countries[country]) ?? [];
    const [, , emergency, lines] = row;
    expect(emergency).toBe(emergencyNumberOf(country).number);
    const said = linesFor(country).map((line) => `${line.name} ${line.number}`);
    expect(lines).toBe(said.length > 0 ? said.join(' · ') : 'none yet');
  });
});

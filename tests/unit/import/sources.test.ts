import { describe, expect, test } from 'vitest';
import type { Found } from '../../../domain/import/harvest';
import { clockAt } from '../../../domain/import/when';
import { harvestOf, importSample, leftIn } from '../../support/import-samples';

type Row = [
  day: string,
  at: string,
  zone: string,
  mood: string | null,
  text: string,
  words: string,
];

function told({ day, at, zone, mood, title, text, words }: Found): Row {
  const hour = at.slice(0, 16).replace('T', ' ');
  return [
    day,
    hour,
    zone,
    mood,
    [title, text].filter((part) => part !== '').join(' / '),
    words.join(', '),
  ];
}

const london = 'Europe/London';

const samples: Array<[file: string, program: string, rows: Row[], left: Record<string, number>]> = [
  [
    'daylio-8.csv',
    'daylio',
    [
      [
        '2022-05-14',
        '2022-05-14 21:10',
        london,
        'rad',
        'A title / Sat by the canal.\nWarm light, and Ines sang.',
        'walk, friends, film/tv',
      ],
      ['2022-05-14', '2022-05-14 06:30', london, 'meh', 'Slept badly', ''],
      ['2022-05-13', '2022-05-13 09:04', london, 'sad', '', 'work, "deep" work'],
    ],
    {},
  ],
  [
    'daylio-9.csv',
    'daylio',
    [
      [
        '2026-05-14',
        '2026-05-14 17:50',
        london,
        'vaguely ok',
        'Two lines\nof a note, with a comma',
        'walk, café ☕, Sleep Quality: 8/10 points, Sleep Time: 8:00',
      ],
      ['2026-05-14', '2026-05-14 09:04', london, 'helpless', '', ''],
    ],
    {},
  ],
  [
    'daylio-locale.csv',
    'daylio',
    [
      ['2026-03-02', '2026-03-02 18:50', london, 'ठीक', 'बारिश थी', 'सैर, काम'],
      ['2026-03-01', '2026-03-01 22:04', london, 'нормально', 'Тихий день', 'прогулка'],
      ['2026-02-28', '2026-02-28 18:50', london, 'まあまあ', '川まで歩いた。', '散歩'],
      ['2026-02-27', '2026-02-27 07:05', london, 'geht so', 'Früh wach', 'Arbeit'],
    ],
    {},
  ],
  [
    'daylio-broken.csv',
    'daylio',
    [
      ['2022-03-01', '2022-02-28 23:59', london, 'good', 'No such hour', ''],
      ['2022-03-03', '2022-03-03 10:00', london, 'good', 'an unquoted, comma, or two', ''],
    ],
    { 'no-day': 2, 'no-hour': 1, damaged: 1, 'cut-off': 1 },
  ],
  [
    'daylio-backup.json',
    'daylio',
    [
      [
        '2022-05-14',
        '2022-05-14 21:10',
        london,
        'light',
        'A title / Sat by the canal.\nWarm',
        'walk, café / bar',
      ],
      ['2022-05-13', '2022-05-13 00:30', '+05:30', 'meh', '', ''],
      ['2022-05-11', '2022-05-12 01:00', 'Etc/GMT-2', 'gone', 'Night, after two', ''],
    ],
    { goals: 1, photos: 1, recordings: 1, places: 1, marks: 1, 'no-day': 1 },
  ],
  [
    'day-one.json',
    'day-one',
    [
      [
        '2023-12-16',
        '2023-12-17 05:30',
        'America/Chicago',
        null,
        '# A quiet evening\n\nSnow, 1. of the year!\n\nSoup.',
        'home, snow',
      ],
      ['2023-12-19', '2023-12-19 16:00', 'America/Los_Angeles', null, 'Only rich text.', ''],
      ['2023-12-19', '2023-12-20 02:00', 'America/Chicago', null, 'A whole day', ''],
    ],
    { photos: 2, recordings: 1, places: 1, weather: 1, marks: 1, nothing: 1 },
  ],
  [
    'day-one-oldest.json',
    'day-one',
    [['2016-02-29', '2016-02-29 21:15', london, null, 'Leap day', '']],
    {},
  ],
  [
    'jrnl.json',
    'jrnl',
    [
      [
        '2024-02-29',
        '2024-02-29 18:45',
        london,
        null,
        'Out along the river.\nIt rained on the way back. @walk',
        '',
      ],
      ['2024-02-29', '2024-02-29 18:45', london, null, 'A second thought.', ''],
    ],
    { marks: 1 },
  ],
  [
    'jrnl-oldest.json',
    'jrnl',
    [
      ['2014-07-01', '2014-07-01 08:00', london, null, 'First.\nOne.', ''],
      ['2014-07-01', '2014-07-01 08:00', london, null, 'Second.', ''],
    ],
    {},
  ],
  [
    'journey.json',
    'journey',
    [['2023-11-14', '2023-11-14 22:13', 'Europe/Berlin', '2', 'By the sea.\n\nWind & salt', 'sea']],
    { photos: 1, places: 1, weather: 1, marks: 1 },
  ],
  [
    'journey-oldest.json',
    'journey',
    [['2014-05-13', '2014-05-13 16:53', london, null, 'Plain and short', '']],
    {},
  ],
  [
    'bearable-7.csv',
    'bearable',
    [
      ['2020-09-22', '2020-09-21 22:51', london, '7', '', 'calm, hopeful, Energy 3'],
      ['2020-09-22', '2020-09-22 02:00', london, '4', 'Awake again', ''],
      ['2020-09-22', '2020-09-21 22:49', london, null, 'the kettle\na call', ''],
      ['2020-09-22', '2020-09-21 22:49', london, null, '', 'Sleep 4:00, Sleep quality 2'],
    ],
    { health: 2 },
  ],
  [
    'bearable-8.csv',
    'bearable',
    [['2024-10-01', '2024-09-30 22:53', london, '8', 'A good talk, a long one', '']],
    { 'no-day': 1 },
  ],
  [
    'markdown.md',
    'markdown',
    [
      [
        '2024-05-01',
        '2024-04-30 22:59',
        london,
        '7',
        '# First of May\n\nPlanted beans with my neighbour.\n\n\n\nenergy:: high',
        'spring, garden',
      ],
    ],
    { photos: 1 },
  ],
  [
    'mini-diary.json',
    'mini-diary',
    [['2019-01-01', '2018-12-31 23:59', london, null, 'New year / Slow morning', '']],
    { 'no-day': 1 },
  ],
  [
    'pixy.json',
    'pixy',
    [
      ['2023-03-03', '2023-03-02 23:59', london, 'very bad', '', 'tired'],
      ['2023-03-04', '2023-03-03 23:59', london, 'extremely good', '', ''],
    ],
    {},
  ],
  [
    'daily-you.json',
    'daily-you',
    [
      ['2024-06-01', '2024-06-01 21:00', london, '-2', 'Rain', ''],
      // Without a zone it is the wall's.
      ['2024-06-02', '2024-06-02 20:00', london, '2', 'Sun', ''],
    ],
    { photos: 1 },
  ],
];

describe.each(samples)('%s, from %s', (file, program, rows, left) => {
  test('gives its entries, and tells what stays out', () => {
    const harvest = harvestOf(file);
    expect(harvest.program).toBe(program);
    expect(harvest.found.map(told)).toEqual(rows);
    expect(leftIn(harvest)).toEqual(left);
  });

  test('gives the same in whatever bits it is read', () => {
    const { found } = harvestOf(file);
    for (const size of [1, 7, 64]) {
      expect(harvestOf(file, importSample(file), size).found).toEqual(found);
    }
  });

  test('has one id for each entry, the same with a byte order mark and other line ends', () => {
    const keys = harvestOf(file).found.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const text = `\ufeff${importSample(file).replaceAll(/\r?\n/g, '\r\n')}`;
    // Line ends inside JSON are blanks.
    expect(harvestOf(file, text).found.map(({ key }) => key)).toEqual(keys);
  });
});

test('a note that was made from Daylio is one entry for each of its headings', () => {
  const { found } = harvestOf('2024-05-02.md', importSample('markdown-daylio.md'));
  expect(found.map(told)).toEqual([
    ['2024-05-02', '2024-05-01 22:59', london, null, 'Before anything.', ''],
    ['2024-05-02', '2024-05-02 21:00', london, 'good', 'An evening / Long light.', 'walk, friends'],
    ['2024-05-02', '2024-05-02 06:05', london, 'meh', 'Early.', ''],
  ]);
});

test.each([
  ['a name', 'diary/2024-05-02.md', '2024-05-02'],
  ['a name with more in it', '2024-05-02 Thursday.md', '2024-05-02'],
  ['a name without marks', '20240502.md', '2024-05-02'],
  ['a name with marks of another kind', 'journals/2024_05_02.md', '2024-05-02'],
  ['folders', 'diary/2024/05/02.md', '2024-05-02'],
  ['a name in words', 'May 2nd, 2024.md', '2024-05-02'],
  ['a name in short words', '2 Sept 2024.md', '2024-09-02'],
  ['a name in words with its weekday', 'Donnerstag, 2. Mai 2024.md', '2024-05-02'],
  ['a name in other words', 'notas/2 de mayo de 2024.md', '2024-05-02'],
])('the day of a note is told by %s', (_, path, day) => {
  expect(harvestOf(path, 'Words').found.map((one) => one.day)).toEqual([day]);
});

test.each(['Project 12, 2024.md', 'Marathon 12 2024.md', 'May 2024.md', 'May 32, 2024.md'])(
  'a note named %s tells no day',
  (path) => {
    const { found, left } = harvestOf(path, 'Words');
    expect(found).toEqual([]);
    expect(left.get('no-day')?.places).toHaveLength(1);
  },
);

test('the day of a note may stand in words before its text', () => {
  const { found } = harvestOf('Rain.md', '---\ndate: May 2, 2024\n---\nWords');
  expect(found.map((one) => one.day)).toEqual(['2024-05-02']);
});

test('places are told by line, and by entry', () => {
  const { left } = harvestOf('daylio-broken.csv');
  expect(left.get('no-day')?.places.map(({ line }) => line)).toEqual([2, 4]);
  expect(left.get('cut-off')?.places.map(({ line }) => line)).toEqual([7]);
  const bad =
    '{"metadata":{},"entries":[{"creationDate":"2020-01-01T00:00:00Z","text":"a"},{"creationDate":"soon"}]}';
  expect(harvestOf('Journal.json', bad).left.get('no-day')?.places[0]?.entry).toBe(2);
});

test('an entry keeps its id when later ones are added to the file', () => {
  const text = importSample('daylio-8.csv');
  const [header = '', ...rows] = text.split('\n');
  const more = [
    header,
    '2022-05-14,May 14,Saturday,22:10,meh,,"","Later, in the same minute"',
    ...rows,
  ].join('\n');
  const before = new Map(harvestOf('a.csv', text).found.map((one) => [one.text, one.key]));
  const after = new Map(harvestOf('a.csv', more).found.map((one) => [one.text, one.key]));
  for (const [words, key] of before) expect(after.get(words)).toBe(key);
  expect(new Set(after.values()).size).toBe(4);
});

test.each([
  ['2024-05-09T21:03:00+02:00', '2024-05-09', '21:03'],
  // A time in UTC is on nobody's wall: in London it is summer.
  ['2024-05-09T09:03:00.000Z', '2024-05-09', '10:03'],
  ['"2024-05-09 9:03 PM"', '2024-05-09', '21:03'],
  ['[[2024-05-09]]', '2024-05-09', null],
  ['2024-05-09', '2024-05-09', null],
  ['2024-05-09T00:00:00Z', '2024-05-09', null],
])(
  'a note that says %s before its text has that day, and the hour if it says one',
  (date, day, clock) => {
    const [found] = harvestOf('Evening.md', `---\ndate: ${date}\n---\nRain.`).found;
    expect(found).toMatchObject({ day, timed: clock !== null, text: 'Rain.' });
    const { at = '', zone = '' } = found ?? {};
    expect(clock === null ? null : clockAt(Date.parse(at), zone)).toBe(clock);
  },
);

test('a note whose name has another day takes no hour from before its text', () => {
  const [found] = harvestOf('2024-05-10.md', '---\ncreated: 2024-05-09 21:03\n---\nRain.').found;
  expect(found).toMatchObject({ day: '2024-05-10', timed: false });
});

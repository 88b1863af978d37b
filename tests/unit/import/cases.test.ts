import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../domain/import/harvest';
import { caseFiles, readOut, type Told } from '../../support/import-told';

type Case = [path: string, zones: string[], rows: Told[], left: Partial<Record<Reason, number>>];

const here = ['Europe/London'];
const everywhere = ['Europe/London', 'America/Los_Angeles', 'Asia/Tokyo'];

const cases: Case[] = [
  [
    'daylio/oldest-table-year-column-no-full-date.csv',
    here,
    [
      ['2018-05-18 23:54', 'happy', 'Went to a lantern walk.', 'cook, music'],
      ['2018-05-17 22:21', 'average', '', 'cook, tired'],
      ['2018-05-16 23:41', 'low', 'Rain all day.', ''],
    ],
    {},
  ],
  [
    'daylio/resaved-by-spreadsheet-us-dates.csv',
    here,
    [
      ['2022-05-14 22:10', 'rad', 'Lanterns on the canal', 'walk, friends'],
      ['2022-05-13 09:04', 'meh', 'Two lines\nin one cell', 'work'],
      ['2022-05-04 07:05', 'good', 'Fourth of May, not fifth of April', ''],
    ],
    {},
  ],
  [
    'daylio/note-with-less-than-and-html-beside.csv',
    here,
    [
      [
        '2024-05-03 21:00',
        'good',
        'Energy <a little> up, ache <b than before> noon, and I <3 this song',
        '',
      ],
      ['2024-05-02 21:00', 'good', 'Bold morning\nsecond line & more\n– one\n– two', ''],
    ],
    {},
  ],
  [
    'daylio/backup-date-line-null-note-wrapped-base64.daylio',
    here,
    [
      ['2023-12-30 23:30', 'hazy', 'Before the line', 'ferry'],
      ['2023-12-30 09:15', 'rad', 'The same date twice:\nwe crossed the line.', 'ferry'],
      ['2024-05-02 21:00', 'meh', 'Offset of five hours and three quarters, as text', ''],
    ],
    { photos: 1 },
  ],
  [
    'day-one/zones-as-gmt-offsets-and-old-names.zip',
    here,
    [
      ['2024-05-02 23:30', null, 'Late, five hours west', ''],
      ['2024-05-04 07:00', null, 'Breakfast, twelve hours east', ''],
      ['2024-05-03 23:00', null, 'An old zone name', ''],
      ['2024-05-04 05:00', null, 'Another old zone name', ''],
      ['2024-05-05 13:00', null, 'No zone at all, and a fraction of a second', ''],
    ],
    {},
  ],
  [
    'day-one/line-separators-and-escaped-signs.json',
    here,
    [
      [
        '2024-05-02 21:00',
        null,
        'First line\nsecond line\nthird.\n\nIt cost 3.50, or 4-ish (maybe)!\nA shrug: ¯\\_(ツ)_/¯\n\nNext paragraph\nafter a paragraph sign',
        '',
      ],
      [
        '2024-05-02 22:00',
        null,
        'Under a picture. [A link](dayone://view?entryId=B0000000000000000000000000000001)',
        '',
      ],
    ],
    { photos: 1, recordings: 1 },
  ],
  [
    'day-one/text-export-2024-05-09.txt',
    here,
    [
      ['2024-05-02 21:00', null, 'Beans are up.\n\nA second paragraph.', ''],
      ['2024-05-03 22:15', null, 'Rain against the window.', ''],
    ],
    { places: 1, weather: 1 },
  ],
  [
    'jrnl/work.json',
    everywhere,
    [
      ['2024-05-02 09:00', null, 'Desk by the window.', 'desk'],
      ['2024-05-03 09:00', null, 'Wrote the plan.\nTwo pages.', ''],
    ],
    {},
  ],
  [
    'jrnl/home.json',
    everywhere,
    [
      ['2024-05-02 09:00', null, 'Beans are up.', ''],
      ['2024-05-03 21:40', null, 'Rain.\nAll evening.', 'garden, ann'],
    ],
    { marks: 1 },
  ],
  [
    'jrnl/yaml-folder-body-inside-the-matter.zip',
    everywhere,
    [
      [
        '2024-05-02 18:45',
        null,
        'The river / High water after the rain.\n\n## On the way back\nA heron.',
        'walk, river',
      ],
      ['2024-05-03 09:00', null, 'Quiet / Nothing but birds.', ''],
    ],
    { marks: 1 },
  ],
  [
    'journey/cloud-export-dateOfJournal-schema-2.zip',
    here,
    [
      ['2024-05-03 07:23', null, 'Rain on the roof.\n\nTea & bread', 'morning'],
      ['2024-05-02 23:10', null, 'A **plain** walk, past ten at night', ''],
    ],
    { 'locked-entry': 1, photos: 1, places: 1, weather: 1 },
  ],
  [
    'bearable/same-note-on-every-row-and-note-on-a-symptom.csv',
    here,
    [
      [
        '2024-05-02',
        '7',
        'A slow evening, window open.',
        'calm, hopeful, Energy 3, Sleep quality 4',
      ],
      ['2024-05-03', null, 'Woke with a tight head, better after tea.', ''],
    ],
    { health: 2 },
  ],
  [
    'pixy/messages-tags-by-id-emotions-sleep.json',
    here,
    [
      [
        '2024-05-02 20:40',
        'good',
        'Planted beans with a neighbour.',
        'garden, calm, hopeful, sleep bad',
      ],
      ['2024-05-02 22:05', 'very good', '', ''],
      [
        '2024-05-03 00:30',
        'extremely bad',
        'Bad dream,\nthen tea.',
        'night, uneasy, sleep very bad',
      ],
    ],
    { tags: 1 },
  ],
  [
    'daily-you/local-times-without-a-zone.json',
    everywhere,
    [
      ['2024-05-02 23:10', '1', 'Late rain', ''],
      ['2024-05-03 09:05', '-2', 'Early tea', ''],
      ['2024-05-04 00:22', null, 'After midnight', ''],
    ],
    { photos: 1 },
  ],
  [
    'mini-diary/mini-diarium-entries-as-a-list.json',
    everywhere,
    [
      ['2024-05-02', null, 'Beans / Planted beans.', ''],
      ['2024-05-02', null, 'A second one on the day.\nMarked words', ''],
    ],
    {},
  ],
  [
    'markdown/starts-with-a-rule-no-matter/2024-05-02.md',
    here,
    [
      [
        '2024-05-02',
        null,
        '---\n\nA night I want to keep: the long wave, and who held my hand.\n\n---\n\nMorning after. Porridge.',
        '',
      ],
    ],
    {},
  ],
  [
    'markdown/joplin-times-in-utc/Evening walk.md',
    ['America/Los_Angeles'],
    [['2024-05-02 21:10', null, 'Evening walk / Down to the harbour and back.', 'walk']],
    {},
  ],
  [
    'markdown/title-only-in-the-name/2024-05-07 Long walk by the sea.md',
    here,
    [['2024-05-07', null, 'Long walk by the sea', '']],
    {},
  ],
  [
    'markdown/title-only-in-the-name/2024-05-08 Phone call with Ann.md',
    here,
    [['2024-05-08', null, 'Phone call with Ann / Twenty minutes. Warm.', '']],
    {},
  ],
  [
    'zip/backslashes-in-paths.zip',
    here,
    [
      ['2024-05-02', null, 'Beans are up.', ''],
      ['2024-05-03', null, 'Rain.', ''],
    ],
    {},
  ],
];

const inZones = cases.flatMap(([path, zones, rows, left]) =>
  zones.map((zone) => [path, zone, rows, left] as const),
);

describe('files of other programs, in a device zone', () => {
  test.each(inZones)('%s in %s', async (path, zone, rows, left) => {
    const out = await readOut(caseFiles(path), zone);
    expect(out.faults).toEqual([]);
    expect(out.rows).toEqual(rows);
    expect(out.left).toEqual(left);
  });
});

test.each(everywhere)('two diaries of jrnl come in beside each other in %s', async (zone) => {
  const one = await readOut(caseFiles('jrnl/work.json', 'jrnl/home.json'), zone);
  const other = await readOut(caseFiles('jrnl/home.json', 'jrnl/work.json'), zone);
  expect(one.rows.map(([when]) => when).toSorted()).toEqual([
    '2024-05-02 09:00',
    '2024-05-02 09:00',
    '2024-05-03 09:00',
    '2024-05-03 21:40',
  ]);
  expect(one.left).toEqual({ marks: 1 });
  const inOrder = ({ rows }: { rows: Told[] }) => rows.map((row) => row.join(' ')).toSorted();
  expect(inOrder(other)).toEqual(inOrder(one));
});

test('a locked entry of Journey shows nothing of what it holds', async () => {
  const out = await readOut(caseFiles('journey/cloud-export-dateOfJournal-schema-2.zip'));
  const [place] = out.places('locked-entry');
  expect(place?.file).toBe('k3.json');
  expect(JSON.stringify(out.places('locked-entry'))).not.toContain('bm90');
});

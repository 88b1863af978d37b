import { describe, expect, test } from 'vitest';
import { type Content, fileOf, zipOf } from '../../support/import-files';
import { readOut, type Told } from '../../support/import-told';

type Odd = [
  what: string,
  name: string,
  content: Content,
  rows: Told[],
  more?: { left?: object; faults?: Array<[name: string, kind: string]> },
];

async function check(files: File[], rows: Told[], more: Odd[4] = {}): Promise<void> {
  const out = await readOut(files);
  expect(out.rows).toEqual(rows);
  expect(out.left).toEqual(more.left ?? {});
  expect(out.faults).toEqual(more.faults ?? []);
}

const told = (odd: Odd[]) =>
  test.each(odd)('%s', (_, name, content, rows, more) =>
    check([fileOf(name, content)], rows, more),
  );

const dayOne = (timeZone: unknown, creationDate = '2024-05-03T04:30:00Z') =>
  JSON.stringify({ entries: [{ uuid: 'A'.repeat(32), creationDate, timeZone, text: 'Tea' }] });

describe('zones and times', () => {
  test.each<[zone: unknown, when: string, date?: string]>([
    ['GMT+5:30', '2024-05-03 10:00'],
    ['UTC-3', '2024-05-02 01:30'],
    ['gmt', '2024-05-03 04:30'],
    ['Z', '2024-05-03 04:30'],
    ['+0545', '2024-05-03 10:15'],
    ['EST', '2024-05-02 23:30'],
    ['europe/paris', '2024-05-03 06:30'],
    ['Asia/Kolkata', '2024-05-03 10:00'],
    ['Mars/Phobos', '2024-05-03 05:30'],
    ['GMT+25:00', '2024-05-03 05:30'],
    [null, '2024-05-03 05:30'],
    ['Asia/Tokyo', '2024-05-02 21:00', '2024-05-02 21:00:00'],
    ['Asia/Tokyo', '2024-05-02 12:00', '2024-05-01T20:00:00.000-07:00'],
  ])('%s', async (zone, when, date) => {
    await check([fileOf('Journal.json', dayOne(zone, date))], [[when, null, 'Tea', '']]);
  });
});

const note = (matter: string, text = 'Tea') => `---\n${matter}\n---\n${text}`;

describe('matter before a text', () => {
  told([
    [
      'a list in brackets, and a comment',
      '2024-05-02.md',
      note('# mine\ntags: [walk, "by the sea"] # two'),
      [['2024-05-02', null, 'Tea', 'walk, by the sea']],
    ],
    [
      'a list of lines',
      '2024-05-02.md',
      note('tags:\n  - walk\n  - "river: north"'),
      [['2024-05-02', null, 'Tea', 'walk, river: north']],
    ],
    [
      'a list of lines that is not indented',
      '2024-05-02.md',
      note('tags:\n- walk\n- river'),
      [['2024-05-02', null, 'Tea', 'walk, river']],
    ],
    [
      'a key that stands twice',
      '2024-05-02.md',
      note('tags: [walk]\ntags: [river]'),
      [['2024-05-02', null, 'Tea', 'walk, river']],
    ],
    [
      'values of several lines',
      '2024-05-02.md',
      note('title: >-\n  The long\n  way\ntags: walk'),
      [['2024-05-02', null, 'The long way / Tea', 'walk']],
    ],
    [
      'keys within keys',
      '2024-05-02.md',
      note('sleep:\n  hours: 7\n  deep:\n    - 1\ntags: walk'),
      [['2024-05-02', null, 'Tea', 'walk']],
      { left: { fields: 1 } },
    ],
    [
      'line ends of Windows and a byte order mark',
      '2024-05-02.md',
      `\ufeff${note('title: Rain\ntags: [a, b]').replaceAll('\n', '\r\n')}`,
      [['2024-05-02', null, 'Rain / Tea', 'a, b']],
    ],
    [
      'a colon in a title',
      '2024-05-02.md',
      note('title: Rain: the second'),
      [['2024-05-02', null, 'Rain: the second / Tea', '']],
    ],
    [
      'a link for a day',
      'Rain.md',
      note('date: "[[2024-05-02]]"'),
      [['2024-05-02', null, 'Rain / Tea', '']],
    ],
    [
      'a bare link for a day',
      'Rain.md',
      note('date: [[2024-05-02]]'),
      [['2024-05-02', null, 'Rain / Tea', '']],
    ],
    [
      'tags with their signs',
      '2024-05-02.md',
      note('tags: #walk #river'),
      [['2024-05-02', null, 'Tea', 'walk, river']],
    ],
    [
      'capital letters',
      'Rain.md',
      note('Date: 2024-05-02\nTags: Walk'),
      [['2024-05-02', null, 'Rain / Tea', 'Walk']],
    ],
    [
      'an hour of its own',
      'Rain.md',
      note('date: 2024-05-02\ntime: 21:30'),
      [['2024-05-02 21:30', null, 'Rain / Tea', '']],
    ],
    [
      'an offset',
      'Rain.md',
      note('date: 2024-05-02T21:00:00-07:00'),
      [['2024-05-02 21:00', null, 'Rain / Tea', '']],
    ],
    [
      'no text below it',
      'x.md',
      note('title: Quiet\ndate: 2024-05-02', ''),
      [['2024-05-02', null, 'Quiet', '']],
    ],
    [
      'an alias of itself',
      '2024-05-02.md',
      note('a: &a [*a, *a]\ntags: *b'),
      [['2024-05-02', null, 'Tea', '*b']],
      { left: { fields: 1 } },
    ],
    [
      'a day and an hour in words',
      'Rain.md',
      note('date: May 2nd, 2024 9:05 PM'),
      [['2024-05-02 21:05', null, 'Rain / Tea', '']],
    ],
    [
      'an instant as a number',
      'Rain.md',
      note('created: 1714683900000'),
      [['2024-05-02 22:05', null, 'Rain / Tea', '']],
    ],
    [
      'a day without marks',
      'Rain.md',
      note('date: 20240502'),
      [['2024-05-02', null, 'Rain / Tea', '']],
    ],
    [
      'tags that are a comment',
      '2024-05-02.md',
      note('tags: # none yet\n# more\ntitle: T'),
      [['2024-05-02', null, 'T / Tea', '']],
    ],
    [
      'a text inside the matter, and one below',
      '2024-05-02.md',
      note('body: >\n  In it.'),
      [['2024-05-02', null, 'In it.\n\nTea', '']],
    ],
    [
      'that never ends',
      '2024-05-02.md',
      '---\nthe whole night\nrain',
      [['2024-05-02', null, '---\nthe whole night\nrain', '']],
    ],
    [
      'which is words of a person',
      '2024-05-02.md',
      '---\nWhat I keep: the long wave\n---\nPorridge.',
      [['2024-05-02', null, '---\nWhat I keep: the long wave\n---\nPorridge.', '']],
    ],
  ]);
});

const daylio = (words: string) =>
  `full_date,date,weekday,time,mood,activities,note_title,note\n2024-05-02,,,21:00,good,,,"${words.replaceAll('"', '""')}"`;

const miniDiary = (html: string) =>
  JSON.stringify({ metadata: {}, entries: { '2024-05-02': { title: '', text: html } } });

describe('marks in a text', () => {
  told([
    [
      'less and more',
      'a.csv',
      daylio('a < b, b > c, 1 <2> 3'),
      [['2024-05-02 21:00', 'good', 'a < b, b > c, 1 <2> 3', '']],
    ],
    [
      'a mark that nothing closes',
      'a.csv',
      daylio('so <b>tired'),
      [['2024-05-02 21:00', 'good', 'so <b>tired', '']],
    ],
    [
      'a heart beside real marks',
      'a.csv',
      daylio('<i>You</i> & me <3<br>more'),
      [['2024-05-02 21:00', 'good', 'You & me <3\nmore', '']],
    ],
    [
      'marks that were meant as words',
      'a.csv',
      daylio('type &lt;b&gt; &amp; go'),
      [['2024-05-02 21:00', 'good', 'type <b> & go', '']],
    ],
    [
      'numbered and nested points',
      'a.json',
      miniDiary('<ol><li>one</li><li>two<ul><li>a</li></ul></li></ol>'),
      [['2024-05-02', null, '1. one\n2. two\n  – a', '']],
    ],
    [
      'entities and blanks',
      'a.json',
      miniDiary('<p>caf&eacute;&nbsp;&mdash;&#32;l&rsquo;&#233;t&eacute;</p>\n\n  <p>x</p>'),
      [['2024-05-02', null, 'café — l’été\n\nx', '']],
    ],
    [
      'scripts, styles, comments, pictures',
      'a.json',
      miniDiary('<style>p{}</style><p>a<!-- b --></p><script>c</script><img src="data:x">'),
      [['2024-05-02', null, 'a', '']],
      { left: { photos: 1 } },
    ],
    [
      'ticked boxes',
      'a.json',
      miniDiary('<ul><li data-checked="true">tea</li><li data-checked="false">bread</li></ul>'),
      [['2024-05-02', null, '[x] tea\n[ ] bread', '']],
    ],
    [
      'a table',
      'a.json',
      miniDiary('<table><tr><td>tea</td><td>2</td></tr><tr><td>bread</td><td>1</td></tr></table>'),
      [['2024-05-02', null, 'tea | 2\nbread | 1', '']],
    ],
    [
      'other ends of lines, and signs that are none',
      'a.csv',
      daylio('a\u2028b\u2029c\u0085d\u0007e'),
      [['2024-05-02 21:00', 'good', 'a\nb\nc\nde', '']],
    ],
  ]);
});

describe('names and folders of notes', () => {
  test.each<[path: string, text: string, row: Told]>([
    ['2024/05/02/note.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['Diary/2024/05-May/02 Thursday.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['Diary/2024/May/02.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['Diary/2024-05-02/evening.md', 'Tea', ['2024-05-02', null, 'evening / Tea', '']],
    ['Diary\\2024\\05\\02\\note.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['٢٠٢٤-٠٥-٠٢.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['२०२४-०५-०२.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['2024年5月2日.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['02.05.2024.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['2024-05-02_the-river.md', 'Tea', ['2024-05-02', null, 'the river / Tea', '']],
    ['2024-05-02 Thursday.md', 'Tea', ['2024-05-02', null, 'Tea', '']],
    ['2024-05-02 Tea.md', '# Tea\n\nGreen.', ['2024-05-02', null, '# Tea\n\nGreen.', '']],
    ['2024-05-02 Gone to bed.txt', '', ['2024-05-02', null, 'Gone to bed', '']],
    ['2024-05-02T21-30 Walk.md', 'Tea', ['2024-05-02 21:30', null, 'Walk / Tea', '']],
    ['202405022130.md', 'Tea', ['2024-05-02 21:30', null, 'Tea', '']],
    ['2024-05-02 1984 again.md', 'Tea', ['2024-05-02', null, '1984 again / Tea', '']],
  ])('%s', async (path, text, row) => {
    await check([await zipOf('notes.zip', { [path]: text })], [row]);
  });

  test('a note without a day is told with its name and how it begins', async () => {
    const out = await readOut([
      await zipOf('notes.zip', { 'Ideas/Soup.md': 'Leek first.', '2024-05-02.md': 'Tea' }),
    ]);
    expect(out.rows).toHaveLength(1);
    expect(out.places('no-day')).toMatchObject([{ file: 'Ideas/Soup.md', words: 'Leek first.' }]);
  });
});

describe('archives', () => {
  test('an archive in an archive is read', async () => {
    const inner = await zipOf('inner.zip', { '2024-05-02.md': 'Tea' });
    const bytes = new Uint8Array(await inner.arrayBuffer());
    await check(
      [await zipOf('a.zip', { 'in/inner.zip': bytes })],
      [['2024-05-02', null, 'Tea', '']],
    );
  });

  test('but not without end', async () => {
    let bytes = new Uint8Array(
      await (await zipOf('0.zip', { '2024-05-02.md': 'Tea' })).arrayBuffer(),
    );
    for (let nth = 1; nth < 5; nth += 1)
      bytes = new Uint8Array(await (await zipOf(`${nth}.zip`, { 'a.zip': bytes })).arrayBuffer());
    await check([fileOf('a.zip', bytes)], [], {
      faults: [['a.zip/a.zip/a.zip/a.zip', 'too-deep']],
    });
  });

  test('what is wrong with one file is told by its name and stops none of the others', async () => {
    await check(
      [
        await zipOf('a.zip', {
          '2024-05-02.md': 'Tea',
          'half.json': '{"entries": [{"a"',
          'mine.json': '{"format": "afterglow-journal", "version": 1}',
          'other.csv': 'a,b\n1,2',
          'letter.pdf': '%PDF',
        }),
      ],
      [['2024-05-02', null, 'Tea', '']],
      {
        left: { files: 1 },
        faults: [
          ['a.zip/half.json', 'incomplete'],
          ['a.zip/mine.json', 'ours-inside'],
          ['a.zip/other.csv', 'unknown-columns'],
        ],
      },
    );
  });
});

const header = 'full_date,date,weekday,time,mood,activities,note_title,note';

describe('tables that a spreadsheet has saved again', () => {
  told([
    [
      'days first, told by one of them',
      'a.csv',
      `${header}\r\n14/5/2022,14-May,,22:10,rad,,,a\r\n4/5/2022,,,9:05,meh,,,b\r\n`,
      [
        ['2022-05-14 22:10', 'rad', 'a', ''],
        ['2022-05-04 09:05', 'meh', 'b', ''],
      ],
    ],
    [
      'with dots and semicolons',
      'a.csv',
      `${header.replaceAll(',', ';')}\n04.05.2022;;Mittwoch;22:10;gut;Garten | Tee;;a`,
      [['2022-05-04 22:10', 'gut', 'a', 'Garten, Tee']],
    ],
    [
      'two digits of the year, told by the weekday',
      'a.csv',
      `${header}\n5/4/22,,Wednesday,10:10:00 PM,rad,,,a`,
      [['2022-05-04 22:10', 'rad', 'a', '']],
    ],
    [
      'that nothing tells',
      'a.csv',
      `${header}\n5/4/2022,,,22:10,rad,,,a`,
      [],
      { left: { 'rewritten-dates': 1 } },
    ],
    [
      'the oldest table, months first',
      'a.csv',
      'year,date,weekday,time,mood,activities,note\n2018,May 18,Friday,11:54 PM,rad,,a',
      [['2018-05-18 23:54', 'rad', 'a', '']],
    ],
  ]);
});

describe('other programs and other kinds of their files', () => {
  told([
    [
      'Pixels',
      'Pixels.json',
      '[{"date":"2024-5-2","type":"Mood","scores":[4],"notes":"Tea","tags":[{"type":"Emotions","entries":["calm"]}]},{"date":"2024-5-x","scores":[1],"notes":""}]',
      [['2024-05-02', '4', 'Tea', 'calm']],
      { left: { 'no-day': 1 } },
    ],
    [
      'Mini Diarium, a day an entry',
      'a.json',
      JSON.stringify({
        metadata: { application: 'Mini Diarium' },
        entries: { '2024-05-02': { title: 'T', text: '<p>Tea</p>' } },
      }),
      [['2024-05-02', null, 'T / Tea', '']],
    ],
    [
      'Day One’s text in American',
      'Journal.txt',
      '\tDate:\tJanuary 2, 2019 at 9:00:00\u202fAM GMT+1\n\tTags:\ttea, bread\n\nTea.\n\n\n\tDate:\tsome day\n\nLost',
      [['2019-01-02 09:00', null, 'Tea.', 'tea, bread']],
      { left: { 'no-day': 1 } },
    ],
    [
      'Day One’s text in German',
      'Journal.txt',
      '\tDate:\t2. Januar 2019 um 21:05:00 MEZ\n\nTee.',
      [['2019-01-02 21:05', null, 'Tee.', '']],
    ],
    [
      'jrnl’s own text',
      'journal.txt',
      '[2024-05-02 09:00] Tea.\nGreen.\n\n[2024-05-03 09:00 PM] Rain.',
      [
        ['2024-05-02 09:00', null, 'Tea.\nGreen.', ''],
        ['2024-05-03 21:00', null, 'Rain.', ''],
      ],
    ],
    ['JSON that is called text', 'a.txt', dayOne('UTC'), [['2024-05-03 04:30', null, 'Tea', '']]],
    [
      'a table that is called text',
      'a.txt',
      daylio('Tea'),
      [['2024-05-02 21:00', 'good', 'Tea', '']],
    ],
    [
      'Journey’s list, one of it locked',
      'a.json',
      JSON.stringify([
        { id: 'x', dateOfJournal: '2024-05-02T20:00:00Z', timezone: 'gmt+0100', text: 'Tea' },
        { id: 'y', dateOfJournal: '2024-05-02T20:00:00Z', encrypted: true, text: 'c2VjcmV0' },
      ]),
      [['2024-05-02 21:00', null, 'Tea', '']],
      { left: { 'locked-entry': 1 } },
    ],
    [
      'Bearable, a note beside a medicine',
      'a.csv',
      'date,weekday,time of day,category,rating/amount,detail,notes\n2nd May 2024,,pm,Meds/Supplements,1,Pill,Slept well after',
      [['2024-05-02', null, 'Slept well after', '']],
      { left: { health: 1 } },
    ],
    [
      'a note in Windows-1252',
      '2024-05-02.md',
      new Uint8Array([0x74, 0x68, 0xe9, 0x20, 0x64, 0x92, 0x6f, 0x72]),
      [['2024-05-02', null, 'thé d’or', '']],
      { left: { western: 1 } },
    ],
  ]);
});

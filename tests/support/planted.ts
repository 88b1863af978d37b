import { blankExperience } from './rows';

/** A row that no Afterglow of today can read, and what is wrong with it. */
export type Planted = {
  name: string;
  table: 'records' | 'versions' | 'drafts' | 'device' | 'days';
  row: Readonly<Record<string, unknown>>;
};

const day = '2026-05-12';

/** What stands around every body. */
const envelope = {
  ...{ day, at: `${day}T12:00:00.000Z`, zone: 'Europe/London', v: 1 },
  ...{ stamp: '001778587200000-00000-3fa9c1d2', removed: null },
};

const entry = {
  ...{ connectedness: 5, purpose: 6, wellbeing: 7, prompt: null },
  ...{ reflection: 'Words of a good row.', hard: false, practice: null },
};

const answer = { linkId: 'a', turn: 0, words: 'How was it?', values: [] };

/** A body of every kind as it should be. */
const bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'check-in': { ...entry, source: null },
  experience: { ...blankExperience, title: 'A good afternoon' },
  insight: {
    ...{ words: 'A good insight', lens: 'mind', states: [{ state: 'noticed', day }] },
    ...{ from: null, experience: null, quiet: [] },
  },
  practice: {
    ...{ words: 'A good practice', insight: null, domain: 'body', cadence: 'most-days' },
    ...{ weekday: null, resting: false },
  },
  decision: { words: 'A good decision', lookAgain: '2026-06-01', note: '' },
  letter: { words: 'A good letter', experience: null, opensOn: '2026-09-01', opened: null },
  question: { words: 'A good question', from: null, asked: false },
  moment: {
    ...{ checkIn: null, words: 'A good moment' },
    answers: { mind: '', 'brain-and-body': '', spirit: '' },
  },
  prompt: { words: 'A good prompt?', lens: 'mind', phase: null },
  'retired-prompt': { promptId: 'a-prompt' },
  plan: {
    people: [{ name: 'Ana', reach: '020 7946 0000' }],
    clinic: '',
    grounding: '',
    goodDay: '',
  },
  report: { from: day, to: day, sections: [], struck: [], madeAt: `${day}T12:00:00.000Z` },
  questionnaire: { title: 'A good form', url: '', version: '', file: 'form.json', text: '{}' },
  response: {
    ...{ questionnaire: 'q', title: 'A good form', url: '', version: '', status: 'completed' },
    ...{ answers: [answer], scores: [] },
  },
  setting: { key: 'start', value: 'writing' },
};

const fixedIds: Readonly<Record<string, string>> = { plan: 'plan', setting: 'setting-start' };

/** A row of every kind that can be read, beside which the others lie. */
export const goodRows = Object.entries(bodies).map(([kind, body]) => ({
  ...envelope,
  ...{ id: fixedIds[kind] ?? `good-${kind}`, kind, body },
}));

/** Something of no type that any field has. */
const strange = { strange: true };

function without(row: Readonly<Record<string, unknown>>, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));
}

/** Every field of every kind's body, once missing and once of another type. */
const bodyFaults: Planted[] = Object.entries(bodies).flatMap(([kind, body]) => {
  const rowWith = (name: string, changed: unknown): Planted => ({
    name: `${kind}, ${name}`,
    table: 'records',
    row: { ...envelope, id: `bad-${kind}-${name.replaceAll(' ', '-')}`, kind, body: changed },
  });
  return [
    rowWith('no body at all', null),
    rowWith('words for a body', 'words'),
    rowWith('a list for a body', []),
    rowWith('a field that nobody knows', { ...body, dose: 3 }),
    ...Object.keys(body)
      // Anything may be the value of a setting that is not known here.
      .filter((field) => field !== 'value')
      .flatMap((field) => [
        rowWith(`without ${field}`, without(body, field)),
        rowWith(`strange ${field}`, { ...body, [field]: strange }),
      ]),
  ];
});

const checkIn = { ...envelope, kind: 'check-in', body: bodies['check-in'] };

const envelopeChanges: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a newer format': { v: 2, body: { weather: 'fair' } },
  'a newer format of a plan': { kind: 'plan', v: 9, body: { people: 'all' } },
  'no format': { v: 'one' },
  'a format of nought': { v: 0 },
  'a kind that nobody knows': { kind: 'dream' },
  'a day at the end of time': { day: '9999-12-31' },
  'a day before all journals': { day: '0001-01-01' },
  'a day of no calendar': { day: '2026-02-30' },
  'no day': { day: '' },
  'a number for a day': { day: 20_260_512 },
  'no day at all': { day: undefined },
  'an instant that is none': { at: 'yesterday' },
  'an instant at the end of time': { at: '9999-12-31T12:00:00.000Z' },
  'a number for an instant': { at: 5 },
  'no zone': { zone: '' },
  'a number for a zone': { zone: 7 },
  'no stamp': { stamp: '' },
  'words for a stamp': { stamp: 'later' },
  'a removal without a stamp': { removed: 'yes' },
  'a removal that is no text': { removed: true },
  'a value beyond its scale': { body: { ...bodies['check-in'], wellbeing: 11 } },
  'half a value': { body: { ...bodies['check-in'], purpose: 2.5 } },
  'a prompt of another shape': { body: { ...bodies['check-in'], prompt: { id: 'a' } } },
  'a setting under the id of another': {
    id: 'setting-theme',
    kind: 'setting',
    body: bodies['setting'],
  },
  'an hour that no day ends at': {
    id: 'setting-endOfDay',
    kind: 'setting',
    body: { key: 'endOfDay', value: 99 },
  },
  'nudges at no time': {
    id: 'setting-nudge',
    kind: 'setting',
    body: { key: 'nudge', value: { on: true, time: 'noon', days: 'all' } },
  },
  'lines that are none': {
    id: 'setting-lines',
    kind: 'setting',
    body: { key: 'lines', value: { own: [null], hidden: 3 } },
  },
  'a setting called as every object has one': {
    kind: 'setting',
    body: { key: 'toString', value: 1 },
  },
  'another called so': { kind: 'setting', body: { key: '__proto__', value: { hard: true } } },
  'an id that means something to every object': { id: 'constructor' },
};

const envelopeFaults: Planted[] = Object.entries(envelopeChanges).map(([name, change], at) => ({
  name,
  table: 'records',
  row: { ...checkIn, id: `bad-row-${at}`, ...change },
}));

const draft = {
  ...{ day, changed: `${day}T12:00:00.000Z`, revision: 1, page: 'another', v: 1, entry },
};

const draftChanges: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a draft with nothing in it': { entry: undefined },
  'a draft of another shape': { entry: { reflection: 7 } },
  'a draft of a newer format': { v: 2 },
  'a draft of no day': { day: '9999-12-31' },
  'a draft that was never changed': { changed: null },
  'a change to a check-in, of another shape': { id: 'edit-good', edits: 'good', base: 7 },
  'something typed of another shape': {
    ...{ id: 'typed-good', typed: 'good', kind: 'experience', on: day, fields: [], waits: true },
    body: { title: 7 },
  },
  'something typed of no kind': {
    ...{ id: 'typed-other', typed: 'other', kind: 'dream', on: day, fields: [], waits: false },
    body: {},
  },
};

/** The same as Afterglow writes them now. */
const draftNow = {
  ...{ kind: 'check-in', target: 'good-check-in', day, base: null, body: entry, fields: [] },
  ...{ was: {}, waits: true, changed: `${day}T12:00:00.000Z`, revision: 1, page: 'another', v: 1 },
};

const draftNowChanges: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a draft of no kind': { kind: 'dream' },
  'a draft that holds another shape': { body: { reflection: 7 } },
  'a draft in a newer format': { v: 2 },
  'a draft for no day': { day: 'someday' },
  'a draft of nothing': { target: 7 },
  'a draft that says no fields': { fields: 'all' },
  'a draft that says not what there was': { was: null },
  'a draft from no stamp': { base: 7 },
  'a draft that waits for something': { waits: 'long' },
  'a draft that was changed at no time': { changed: 'lately' },
  'a draft of no count': { revision: -1 },
  'a form that holds lists': { kind: 'form', body: { words: [] } },
  'an experience of another shape': { kind: 'experience', body: { title: 7 }, waits: false },
};

const drafts: Planted[] = [
  ...Object.entries(draftChanges).map(([name, change]) => ({ name, row: { ...draft, ...change } })),
  ...Object.entries(draftNowChanges).map(([name, change]) => ({
    name,
    row: { ...draftNow, ...change },
  })),
].map(({ name, row }, at) => ({ name, table: 'drafts', row: { id: `bad-draft-${at}`, ...row } }));

const versionChanges: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'an earlier version of a newer format': { v: 2 },
  'an earlier version without words': { body: null },
  'an earlier version put aside at no time': { kept: 'once' },
};

const versions: Planted[] = Object.entries(versionChanges).map(([name, change], at) => ({
  name,
  table: 'versions',
  row: {
    ...checkIn,
    ...{ id: 'good-check-in', kept: `${day}T12:00:00.000Z` },
    stamp: `00177858720000${at}-00000-3fa9c1d2`,
    ...change,
  },
}));

/** What the device remembers, each garbled in another way. */
const device: Planted[] = Object.entries({
  stamps: { device: 'mine', last: 5 },
  written: { day: 'lately', at: 9 },
  asked: [1, 2],
  nudge: { days: 'many', shownAt: 'now' },
  'quiet-days': 'all',
  backup: { saved: 'yes', mention: 'always' },
  'letters-put-off': { a: 'tomorrow' },
  'brought-in': [{ id: 'a' }],
  'ways-back': 'home',
  'first-words-later': '9999-12-31',
  lived: 'every day',
}).map(([key, value]) => ({
  name: `what is remembered as ${key}`,
  table: 'device',
  row: { key, value },
}));

const days: Planted[] = [
  { day: '2026-05-10', checkIns: 'two', hard: 7 },
  { day: '9999-12-31', checkIns: 1, connectedness: 1, purpose: 1, wellbeing: 1, hard: false },
  { day: 'a day', checkIns: 1 },
].map((row) => ({ name: `the sum of ${row.day}`, table: 'days' as const, row }));

/** All of them. They can lie beside each other, and beside the good ones. */
export const planted: readonly Planted[] = [
  ...bodyFaults,
  ...envelopeFaults,
  ...drafts,
  ...versions,
  ...device,
  ...days,
];

/** The rows to plant, by their table. */
export function plantedRows(): Record<string, unknown[]> {
  const rows: Record<string, unknown[]> = { records: [...goodRows] };
  for (const { table, row } of planted) (rows[table] ??= []).push(row);
  return rows;
}

/** The key that a planted row lies under. */
export function keyOf({ table, row }: Planted): string {
  if (table === 'device') return String(row['key']);
  if (table === 'days') return String(row['day']);
  return table === 'versions' ? JSON.stringify([row['id'], row['stamp']]) : String(row['id']);
}

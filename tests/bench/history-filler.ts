import { copiesInMemory } from '../support/copies';
import { type Day, dayAfter, dayAt, usualEndOfDay } from '../../domain/day';
import { summaryOf } from '../../domain/day-summary';
import { lenses } from '../../domain/lens';
import type { CheckInBody, ExperienceBody } from '../../domain/record';
import { scaleValueFrom } from '../../domain/scale';
import { noStamp } from '../../domain/stamp';
import { checkInsBefore } from '../../storage/check-ins';
import { openJournal } from '../../storage/journal';
import { journalName, ladder } from '../../storage/schema';
import { needle, rareWord } from './history-words';

declare global {
  interface Window {
    /** Makes the journal hold so many check-ins, and experiences, and nothing else. */
    fill: (total: number) => Promise<void>;
    /** Reads the newest fifty check-ins as our pages do, and says how many milliseconds that took. */
    pageOf50: () => Promise<number>;
    /** The same rows by one raw request. */
    rawPageOf50: () => Promise<number>;
  }
}

/** Days over which check-ins are spread at most: thirty years. */
const years30 = 10_950;

const blank: ExperienceBody = {
  ...{ status: 'past', title: 'An experience', intention: null, set: '', setting: '', guide: '' },
  ...{ account: '', qualities: [], held: '', notes: '', inReport: false, firstWords: null },
};

/** Words as people use them: few of them make up most of what is said. The same at every making. */
function speaker(): () => string {
  let state = 7;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const parts = ['ba', 'ren', 'ti', 'lo', 'mar', 'su', 'ke', 'din', 'fo', 'wei', 'ra', 'nu'];
  const word = () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => parts[Math.floor(next() * 12)]);
  const words = Array.from({ length: 2000 }, () => word().join(''));
  const one = () => words[Math.floor(2000 ** next()) - 1] ?? 'and';
  return () => Array.from({ length: 60 }, one).join(' ');
}

function bodyOf(index: number, said: string): CheckInBody {
  const lens = lenses[index % lenses.length] ?? 'mind';
  return {
    connectedness: scaleValueFrom(index % 11) ?? null,
    purpose: scaleValueFrom((index * 7) % 11) ?? null,
    wellbeing: scaleValueFrom(2 + (index % 9)) ?? null,
    prompt: { id: `p${index % 9}`, words: 'Where was the quiet today?', lens, language: 'en' },
    reflection: `It’s ${said}${index % 50 === 3 ? ` ${rareWord}` : ''}.`,
    ...{ hard: false, practice: null, source: null },
  };
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(journalName);
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** Rows as our own writes leave them, days summed up by the product's own function; past the verbs for speed only. */
async function fill(total: number): Promise<void> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const today = dayAt(Date.now(), timeZone, usualEndOfDay);
  const said = speaker();
  const days = Math.min(total, years30);
  const dayOf = (index: number) => dayAfter(today, -Math.floor((index * days) / total));
  const envelope = { zone: 'UTC', v: 1, stamp: noStamp, removed: null };
  const database = await opened();
  const write = (put: (records: IDBObjectStore, summed: IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['records', 'days'], 'readwrite');
      put(transaction.objectStore('records'), transaction.objectStore('days'));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('not filled'));
    });
  await write((records, summed) => {
    records.clear();
    summed.clear();
    for (let ago = 40; ago < days; ago += 90) {
      const day = dayAfter(today, -ago);
      const id = `experience-${ago}`;
      const at = `${day}T09:00:00.000Z`;
      records.put({ ...envelope, id, kind: 'experience', day, at, body: blank });
    }
  });
  let [day, ofDay]: [Day, CheckInBody[]] = [dayOf(0), []];
  for (let from = 0; from < total; from += 5000) {
    const until = Math.min(total, from + 5000);
    await write((records, summed) => {
      const sumUp = () => summed.put(summaryOf(day, ofDay));
      for (let index = from; index < until; index += 1) {
        if (dayOf(index) !== day) {
          sumUp();
          [day, ofDay] = [dayOf(index), []];
        }
        const body = bodyOf(index, index === total - 1 ? `${said()} ${needle}` : said());
        ofDay.push(body);
        const hour = String(23 - (index % 24)).padStart(2, '0');
        const at = `${day}T${hour}:10:00.${String(index % 1000).padStart(3, '0')}Z`;
        records.put({ ...envelope, id: `check-in-${index}`, kind: 'check-in', day, at, body });
      }
      sumUp();
    });
  }
  database.close();
}

async function rawPageOf50(): Promise<number> {
  const database = await opened();
  const from = performance.now();
  const index = database.transaction('records').objectStore('records').index('[kind+day+at]');
  const query = IDBKeyRange.bound(['check-in'], ['check-in', [[]]]);
  const all = index as unknown as {
    getAllRecords(o: { query: IDBKeyRange; count: number; direction: string }): IDBRequest;
  };
  await new Promise((resolve) => {
    all.getAllRecords({ query, count: 50, direction: 'prev' }).onsuccess = resolve;
  });
  const took = performance.now() - from;
  database.close();
  return took;
}

/** A page that makes journals and reads of them: as our pages do, and raw. */
async function begin(): Promise<void> {
  const opening = await openJournal(journalName, ladder, {
    now: () => Date.now(),
    zone: () => 'UTC',
    newId: () => crypto.randomUUID(),
    canary: { read: async () => null, write: async () => {} },
    copies: copiesInMemory(),
    dexie: () => import('dexie'),
    reader: () => import('../../storage/reader'),
  });
  if (!opening.ok) throw new Error(opening.problem.detail);
  const journal = opening.value;
  window.fill = fill;
  window.rawPageOf50 = rawPageOf50;
  window.pageOf50 = async () => {
    const from = performance.now();
    await checkInsBefore(journal, null, 50);
    return performance.now() - from;
  };
  document.title = 'ready';
}

void begin();

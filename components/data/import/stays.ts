import { type Left, type Place, type Reason, reasons } from '../../../domain/import/harvest';
import { addLeft } from '../../../domain/import/merge-harvests';
import { t } from '../../../platform/messages';
import type { Plan } from '../../../storage/transfer/import/plan';
import type { Reading } from '../../../storage/transfer/import/read-files';
import { listInWords, numberInWords, reasonWords } from './import-words';

/** One row of what stays out. */
export type Stay = {
  key: string;
  name: string;
  why: string;
  /** Null where the kind of file never has any. */
  count: number | null;
  places: Place[];
};

const placesNamed = 6;

/** Where things stand, as a sentence: "Lines 17, 63, 64 and 190." Empty where no line or entry says it. */
function placesInWords(places: readonly Place[], count: number): string {
  const lines = places.map(({ line, entry }) => entry ?? line).filter((number) => number !== null);
  const oneFile = new Set(places.map(({ file }) => file)).size === 1;
  if (!oneFile || lines.length !== count || count > placesNamed) return '';
  const list = listInWords(lines.map(numberInWords));
  const form = places[0]?.entry === null ? 'bringIn.stays.lines' : 'bringIn.stays.entries';
  return t(form, lines.length, [String(lines.length), list]);
}

/**
 * Where one thing stands, with its file unless that is the only one.
 * @param only name of the only file that was chosen; null where there are several
 */
export function placeInWords({ file, line, entry }: Place, only: string | null): string {
  if (entry === null && line === null) return file;
  const at =
    entry === null
      ? t('bringIn.stays.lineAt', [numberInWords(line ?? 0)])
      : t('bringIn.stays.entryAt', [numberInWords(entry)]);
  return file !== only ? t('bringIn.stays.inFile', [file, at]) : at;
}

/** Everything that stays out, and why. */
export function staysOf(reading: Reading, plan: Plan): Stay[] {
  const left = new Map<Reason, Left>();
  for (const one of [reading.left, ...reading.harvests.map((harvest) => harvest.left)])
    addLeft(left, one);
  const isTable = reading.files.some(
    ({ name, program }) => program === 'daylio' && /\.csv$/i.test(name),
  );
  return [
    ...stay('here', t('bringIn.stays.here'), t('bringIn.stays.hereMore'), plan.here),
    ...stay('removed', t('bringIn.stays.removed'), t('bringIn.stays.removedMore'), plan.removed),
    ...reasons.flatMap((reason) => {
      const { count, places } = left.get(reason) ?? { count: 0, places: [] };
      const { name, why } = reasonWords(reason);
      const at = placesInWords(places, count);
      return stay(reason, name, at === '' ? why : `${at} ${why}`, count, places);
    }),
    ...(isTable && !left.has('photos')
      ? [
          {
            key: 'photos-and-goals',
            name: t('bringIn.stays.photosAndGoals'),
            why: t('bringIn.stays.photosAndGoalsMore'),
            count: null,
            places: [],
          },
        ]
      : []),
  ];
}

function stay(key: string, name: string, why: string, count: number, places: Place[] = []): Stay[] {
  // Where the sentence names all lines, a place is worth a look only for its words.
  const isNamed = count <= placesNamed;
  const shown = places.filter(
    ({ words, line, entry }) => words !== '' || !isNamed || (line === null && entry === null),
  );
  return count > 0 ? [{ key, name, why, count, places: shown }] : [];
}

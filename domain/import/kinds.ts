import { bearable } from './bearable';
import { dailyYou } from './daily-you';
import { daylioBackup } from './daylio-backup';
import { daylioTable } from './daylio-table';
import { dayOne } from './day-one';
import { journey } from './journey';
import { jrnl } from './jrnl';
import type { JsonPart } from './json-part';
import { miniDiarium, miniDiary } from './mini-diary';
import { pixels } from './pixels';
import { pixy } from './pixy';
import { columnName, type JsonKind, type TableKind } from './source';

const tables: readonly TableKind[] = [daylioTable, bearable];

const jsons: readonly JsonKind[] = [
  daylioBackup,
  dayOne,
  jrnl,
  journey,
  miniDiary,
  miniDiarium,
  pixy,
  pixels,
  dailyYou,
];

/** The program whose table has these columns; null where none is known. */
export function tableKindOf(columns: readonly string[]): TableKind | null {
  const names = new Set(columns.map(columnName));
  return tables.find((kind) => kind.fits(names)) ?? null;
}

/** The program whose file has these parts; null where it cannot be told from them, or not yet. */
export function jsonKindOf(parts: readonly JsonPart[]): JsonKind | null {
  return jsons.find((kind) => kind.fits(parts)) ?? null;
}

/** Whether a JSON file is an export of Afterglow itself, of whatever version. */
export function isAfterglow({ key, name, value }: JsonPart): boolean {
  return key === 'format' && name === null && value === 'afterglow-journal';
}

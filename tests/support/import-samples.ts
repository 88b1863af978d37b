import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Harvest, Reason } from '../../domain/import/harvest';
import { type Outcome, textReading } from '../../domain/import/read-text';
import { parsers } from '../../storage/transfer/import/parsers';
import { root } from './tree';

/** A sample file that was written for these tests. */
export function importSample(name: string): string {
  return readFileSync(join(root, 'tests/fixtures/import', name), 'utf8');
}

export const london = { zone: 'Europe/London', endOfDay: 4, ...parsers };

/** Reads a text in bits of a size, as it would come off the disk. */
export function readInBits(
  file: string,
  text: string,
  size = text.length || 1,
  here = london,
): Outcome {
  const reading = textReading(file, here);
  for (let place = 0; place < text.length; place += size) {
    reading.feed(text.slice(place, place + size));
    if (reading.isSettled()) break;
  }
  return reading.end();
}

/** What a sample gives, which must be a program's. */
export function harvestOf(file: string, text = importSample(file), size?: number): Harvest {
  const outcome = readInBits(file, text, size);
  if (outcome.whose !== 'program') throw new Error(`${file} is ${JSON.stringify(outcome)}`);
  return outcome.harvest;
}

/** How many of each stay out. */
export function leftIn({ left }: Harvest): Partial<Record<Reason, number>> {
  return Object.fromEntries([...left].map(([reason, { count }]) => [reason, count]));
}

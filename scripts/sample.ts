import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import 'temporal-polyfill/global';
import { dayFrom, type Day } from '../domain/day';
import { sampleJournal, type SampleOrder } from './sample/maker';

const usage =
  'npm run sample -- --years 3 --out FILE [--seed N] [--check-ins N] [--until YYYY-MM-DD]';

function refuse(reason: string): never {
  console.error(`${reason}\n${usage}`);
  process.exit(1);
}

function number(text: string, name: string, from: number, to: number, isWhole: boolean): number {
  const value = Number(text);
  const isRight = text.trim() !== '' && value >= from && value <= to;
  if (!isRight || (isWhole && !Number.isInteger(value)))
    refuse(`--${name} is a ${isWhole ? 'whole ' : ''}number from ${from} to ${to}, not “${text}”.`);
  return value;
}

function asked() {
  try {
    return parseArgs({
      options: {
        years: { type: 'string', default: '3' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        'check-ins': { type: 'string' },
        until: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { years, out, seed, 'check-ins': checkIns, until } = asked();
if (out === undefined || out === '') refuse('Say where the file goes with --out.');

const day: Day =
  (until === undefined ? dayFrom(Temporal.Now.plainDateISO().toString()) : dayFrom(until)) ??
  refuse(`--until is a day such as 2026-05-14, not “${until ?? ''}”.`);
const order: SampleOrder = {
  years: number(years, 'years', 0.01, 60, false),
  seed: number(seed, 'seed', 0, Number.MAX_SAFE_INTEGER, true),
  checkIns: checkIns === undefined ? null : number(checkIns, 'check-ins', 0, 1_000_000, true),
  until: day,
};
const file = sampleJournal(order);
writeFileSync(out, `${JSON.stringify(file)}\n`);
console.log(`${file.checkIns.length} check-ins up to ${day}, with all that goes with them: ${out}`);

/**
 * Prints which numbers of Support were read more than a year ago, with the page to read again. It never fails: a
 * number does not become wrong on a date, and nobody should be kept from a release by a calendar.
 */
import 'temporal-polyfill/global';
import { dayAt } from '../domain/day';
import { emergencyNumbers } from '../domain/emergency-numbers';
import { olderThanAYear } from '../domain/reading';
import { directory, supportLines } from '../domain/support-lines';

const today = dayAt(Date.now(), 'UTC', 0);
const named = [
  ...emergencyNumbers.map((number) => ({ ...number, what: `${number.country} ${number.number}` })),
  ...supportLines.map((line) => ({ ...line, what: `${line.country} ${line.name} ${line.number}` })),
  { ...directory, what: directory.name },
];
const old = olderThanAYear(named, today);

for (const { what, source, read, dated } of old) {
  const since = dated === null ? `read ${read}` : `read ${read}, the copy is of ${dated}`;
  console.log(`${what}\n  ${since}\n  ${source}`);
}
console.log(`${old.length} of ${named.length} numbers are to be read again.`);

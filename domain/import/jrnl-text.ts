import { clockFrom } from './clock-words';
import { bareEntry, gather, type Harvest, type Here, newHarvest } from './harvest';
import { ordinals } from './ordinals';
import { atOn, dayInText } from './when';

/** `[2024-05-02 09:00] The first sentence. *`: where an entry begins. */
const first = /^\[(\d{4}[-/.]\d{2}[-/.]\d{2})[T ]+(\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)\] ?(.*)$/i;

/** Whether a text is a diary of jrnl as jrnl itself keeps it. */
export function isJrnlText(text: string): boolean {
  return first.test(text.trimStart().split('\n', 1)[0] ?? '');
}

/** The diary of jrnl as plain text: entries begin with day and time in brackets; no zone is told. */
export function jrnlText(file: string, text: string, { zone }: Here): Harvest {
  const harvest = newHarvest('jrnl');
  const count = ordinals();
  const entries: Array<{ date: string; time: string; lines: string[]; line: number }> = [];
  for (const [nth, line] of text.split('\n').entries()) {
    const [, date, time, words = ''] = first.exec(line) ?? [];
    if (date !== undefined && time !== undefined && dayInText(date))
      entries.push({ date, time, lines: [words], line: nth + 1 });
    else entries.at(-1)?.lines.push(line);
  }
  for (const { date, time, lines, line } of entries) {
    const day = dayInText(date);
    if (!day) continue;
    const clock = clockFrom(time);
    const when = `${day} ${clock ?? ''}`.trim();
    gather(
      harvest,
      {
        ...bareEntry,
        key: `${when} ${count(when)}`,
        day,
        at: atOn(day, clock, zone),
        zone,
        timed: clock !== null,
        text: lines.join('\n'),
        words: [],
      },
      { file, line, entry: null, words: '' },
    );
  }
  return harvest;
}

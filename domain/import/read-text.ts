import { type Harvest, type Here, isTooLong, leave, newHarvest } from './harvest';
import { dayOneText, isDayOneText } from './day-one-text';
import { isJrnlText, jrnlText } from './jrnl-text';
import { markdownNote } from './markdown';
import { titleOfName } from './note-name';
import { tidyLines } from './plain';
import { jsonReading } from './read-json';
import { tableIn, tableReading } from './read-table';

/** What a file turned out to be. `line` is where reading ended, if that helps. */
export type Outcome =
  | { whose: 'program'; harvest: Harvest }
  | { whose: 'afterglow' }
  | { whose: 'nobody'; why: Stranger; line: number | null };

/** Why a text is nobody's that is known: nothing in it, no such columns, no such keys, no JSON, a broken end. */
export type Stranger = 'empty' | 'columns' | 'keys' | 'not-json' | 'cut-off' | 'kind';

/** Reads one file of text bit by bit. */
export type TextReading = {
  feed(text: string): void;
  /** Whether there is no use in reading on. */
  isSettled(): boolean;
  /** How many entries have come so far. */
  count(): number;
  end(): Outcome;
};

/** Whether a file is a note by its name, which is all that tells one. */
export function isNote(file: string): boolean {
  return /\.(md|markdown|mdown|txt)$/i.test(file);
}

/** Longest first line that is looked at. */
const longestLine = 20_000;

function nobody(why: Stranger, line: number | null = null): Outcome {
  return { whose: 'nobody', why, line };
}

/**
 * Reads a text of whatever program it is: told by its first sign, the names of its columns or its keys. The name
 * only tells notes, which have neither.
 */
export function textReading(file: string, here: Here): TextReading {
  let inside: TextReading | null = null;
  let beginning = '';

  function decide(isAll: boolean): void {
    const text = beginning;
    if (text === '') return;
    const isJson = isNote(file) ? jsonInText(file, text) : /^[[{]/.test(text);
    if (isJson) inside = json(file, here);
    else if (isNote(file) && !isTableText(file, text)) inside = note(file, here);
    else {
      const line = /^([^\r\n]*)[\r\n]/.exec(text)?.[1] ?? (isAll ? text : null);
      if (line === null && text.length < longestLine) return;
      inside = table(file, (line ?? text).slice(0, longestLine), here);
    }
    inside.feed(text);
    beginning = '';
  }

  return {
    feed(text) {
      if (inside) inside.feed(text);
      else {
        beginning = beginning === '' ? text.trimStart() : beginning + text;
        decide(false);
      }
    },
    isSettled: () => inside?.isSettled() ?? false,
    count: () => inside?.count() ?? 0,
    end() {
      if (!inside && beginning.trim() !== '') decide(true);
      if (!inside && isNote(file) && titleOfName(file) !== '') return note(file, here).end();
      return inside ? inside.end() : nobody('empty');
    },
  };
}

/** Whether plain text, whatever it is named, is JSON: `[2024-05-02 09:00]` is not. */
function jsonInText(file: string, text: string): boolean {
  return /\.txt$/i.test(file) && /^(?:\{\s*"|\[\s*\{)/.test(text);
}

/** Whether plain text, whatever it is named, is the table of a program. */
function isTableText(file: string, text: string): boolean {
  const [line = ''] = text.slice(0, longestLine).split(/[\r\n]/, 1);
  return /\.txt$/i.test(file) && tableIn(line) !== null;
}

function json(file: string, here: Here): TextReading {
  const reading = jsonReading(file, here);
  return {
    ...reading,
    end() {
      const outcome = reading.end();
      if (outcome.whose === 'afterglow') return outcome;
      if (outcome.whose === 'nobody') {
        return nobody(outcome.end === 'whole' ? 'keys' : outcome.end, outcome.line);
      }
      const { harvest, end } = outcome;
      return harvest.found.length === 0 && end === 'not-json'
        ? nobody('not-json', harvest.left.get('cut-off')?.places[0]?.line ?? null)
        : { whose: 'program', harvest };
    },
  };
}

function table(file: string, firstLine: string, here: Here): TextReading {
  const reading = tableReading(file, firstLine, here);
  if (reading) {
    return {
      ...reading,
      isSettled: () => false,
      end: () => ({ whose: 'program', harvest: reading.end() }),
    };
  }
  const why = /[,;\t]/.test(firstLine) ? 'columns' : 'kind';
  return { feed() {}, isSettled: () => true, count: () => 0, end: () => nobody(why, 1) };
}

function note(file: string, here: Here): TextReading {
  let text = '';
  let long = false;
  return {
    feed(more) {
      long ||= isTooLong(text) || isTooLong(more);
      if (!long) text += more;
    },
    isSettled: () => long,
    count: () => 1,
    end() {
      if (!long && !isTooLong(text)) {
        return { whose: 'program', harvest: wordsIn(file, tidyLines(text), here) };
      }
      const harvest = newHarvest('markdown');
      leave(harvest, 'too-long', { file, line: null, entry: null, words: '' });
      return { whose: 'program', harvest };
    },
  };
}

/** A text of words: a diary that names its days itself, or one note. */
function wordsIn(file: string, text: string, here: Here): Harvest {
  if (isDayOneText(text)) return dayOneText(file, text, here);
  return isJrnlText(text) ? jrnlText(file, text, here) : markdownNote(file, text, here);
}

import { deepest, type JsonPart, longestPart, readValue } from './json-part';

/** How a file ended: whole, in the middle, or at a sign that cannot stand in JSON. */
export type JsonEnd = 'whole' | 'cut-off' | 'not-json';

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [listOpens, listCloses, objectOpens, objectCloses] = [0x5b, 0x5d, 0x7b, 0x7d];

type Level = { list: boolean; key: string | null; index: number };

/**
 * Takes a JSON file apart bit by bit, so that neither the whole of its text nor all of its values need to be held
 * at once. What is damaged, too deep or too long in one part does not stop the others.
 */
export function jsonReader() {
  /** The root and, inside it, the list or object whose elements are parts. */
  const levels: Level[] = [];
  const parts: JsonPart[] = [];
  let line = 1;
  let stopped = false;
  let begun = false;
  let ended = false;

  // The value, or the key, that is being read.
  let kind: 'none' | 'plain' | 'text' | 'nested' = 'none';
  let pieces: string[] = [];
  let length = 0;
  let depth = 0;
  let deep = 0;
  let inText = false;
  let escaped = false;
  let firstLine = 1;

  function keep(text: string): void {
    length += text.length;
    if (length <= longestPart && deep <= deepest) pieces.push(text);
    else if (pieces.length > 1) pieces = [pieces.join('').slice(0, 200)];
  }

  function emit(name: string | number | null, value: unknown, fault: JsonPart['fault']): void {
    const top = levels[0];
    const key = levels.length > 1 || name === null ? (top?.key ?? null) : null;
    const words = fault ? pieces.join('').slice(0, 400) : '';
    parts.push({ key, name, value, line: firstLine, fault, words });
  }

  function endValue(): void {
    const level = levels.at(-1);
    const isKey = kind === 'text' && level !== undefined && !level.list && level.key === null;
    const read = readValue(pieces, length, deep);
    if (isKey) {
      if (typeof read.value === 'string' && read.value.length <= 500) level.key = read.value;
      else stopped = true;
    } else if (!level) {
      emit(null, read.value, read.fault);
      ended = true;
    } else {
      const inside = levels.length > 1 || level.list;
      emit(inside ? (level.list ? level.index : level.key) : null, read.value, read.fault);
      level.index += 1;
    }
    kind = 'none';
    pieces = [];
    length = 0;
    deep = 0;
  }

  function begin(next: typeof kind): void {
    kind = next;
    firstLine = line;
    inText = next === 'text';
    escaped = false;
    depth = 0;
  }

  /** A sign between values. */
  function between(code: number): void {
    const level = levels.at(-1);
    if (code === listCloses || code === objectCloses) {
      if (!level || level.list !== (code === listCloses)) stopped = true;
      else close(level);
    } else if (code === comma) {
      if (level && !level.list) level.key = null;
      stopped ||= !level;
    } else if (code === colon) stopped ||= !level || level.list || level.key === null;
    else if (ended) stopped = true;
    else if (level && !level.list && level.key === null && code !== quote) stopped = true;
    else if (code === listOpens || code === objectOpens) open(code === listOpens);
    else if (code === quote) begin('text');
    else begin('plain');
  }

  function open(list: boolean): void {
    begun = true;
    const opensLevel = levels.length === 0 || (levels.length === 1 && levels[0]?.list === false);
    if (opensLevel) levels.push({ list, key: null, index: 0 });
    else begin('nested');
  }

  function close(level: Level): void {
    firstLine = line;
    levels.pop();
    const outer = levels.at(-1);
    if (level.index === 0 && outer) emit(null, level.list ? [] : {}, null);
    if (outer) outer.index += 1;
    else ended = true;
  }

  /** Where the run of text ends that belongs to the value being read. */
  function runEnd(text: string, place: number): number {
    let at = place;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10) line += 1;
      if (inText) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) {
          inText = false;
          if (kind === 'text') return finish(at + 1);
        }
      } else if (kind === 'plain') {
        if (code === comma || code === listCloses || code === objectCloses || code <= 32) {
          if (code === 10) line -= 1;
          return finish(at);
        }
      } else if (code === quote) inText = true;
      else if (code === listOpens || code === objectOpens) {
        depth += 1;
        if (depth > deep) deep = depth;
      } else if (code === listCloses || code === objectCloses) {
        depth -= 1;
        if (depth === 0) return finish(at + 1);
      }
    }
    return at;
  }

  const begunKind = () => kind;

  let isFinished = false;
  function finish(at: number): number {
    isFinished = true;
    return at;
  }

  return {
    /** Takes the next bit of text; gives the parts that it ends. */
    feed(text: string): JsonPart[] {
      let place = 0;
      while (place < text.length && !stopped) {
        if (kind === 'none') {
          const code = text.charCodeAt(place);
          if (code <= 32 || code === 0xfeff) {
            if (code === 10) line += 1;
            place += 1;
            continue;
          }
          begun = true;
          between(code);
          // The first sign of a text or a nested value is read with it.
          const reading = begunKind();
          if (reading === 'text') keep('"');
          if (reading === 'none' || reading === 'text') place += 1;
          continue;
        }
        isFinished = false;
        const end = runEnd(text, place);
        keep(text.slice(place, end));
        place = end;
        if (isFinished) endValue();
      }
      return parts.splice(0);
    },
    /** Tells how the file ended; a last plain value is a part still. */
    end(): { parts: JsonPart[]; end: JsonEnd; line: number } {
      if (kind === 'plain' && levels.length === 0) endValue();
      const whole = begun && ended && kind === 'none' && levels.length === 0;
      const end = stopped || !begun ? 'not-json' : whole ? 'whole' : 'cut-off';
      return { parts: parts.splice(0), end, line };
    },
    /** Whether reading on is of no use. */
    isStopped: () => stopped,
  };
}

/** One row of a table, with the line that it begins on. `whole` is false where the file ends inside a quotation. */
export type Row = { cells: string[]; line: number; whole: boolean; tooLong: boolean };

/** Longest row that is put together, in characters; of a longer one only the beginning is kept. */
const longestRow = 2_000_000;
const mostCells = 2000;

/**
 * Reads a table bit by bit, as RFC 4180 has it and a little beyond: any line ending, quotation marks inside cells
 * that do not begin with one.
 * @param delimiter what stands between two cells
 */
export function tableReader(delimiter: string) {
  const state = {
    cells: [] as string[],
    pieces: '',
    quoted: false,
    /** A quotation mark was the last sign inside a quotation: it ends it, or is the first half of one. */
    mark: false,
    begun: false,
    afterReturn: false,
    line: 1,
    from: 1,
    length: 0,
  };
  const rows: Row[] = [];

  function add(text: string): void {
    state.length += text.length;
    if (state.length <= longestRow) state.pieces += text;
  }

  function endCell(): void {
    if (state.cells.length < mostCells) state.cells.push(state.pieces);
    state.pieces = '';
    state.quoted = false;
    state.mark = false;
    state.begun = false;
  }

  function endRow(whole: boolean): void {
    const isBlank = state.cells.length === 0 && state.pieces === '' && !state.begun;
    endCell();
    const { cells, from, length } = state;
    if (!isBlank) rows.push({ cells, line: from, whole, tooLong: length > longestRow });
    state.cells = [];
    state.length = 0;
  }

  function take(sign: string): void {
    if (state.quoted && !state.mark) {
      if (sign === '"') state.mark = true;
      else add(sign);
      return;
    }
    if (state.mark && sign === '"') {
      state.mark = false;
      add('"');
      return;
    }
    state.quoted = false;
    state.mark = false;
    if (sign === delimiter) endCell();
    else if (sign === '\n' || sign === '\r') endRow(true);
    else if (sign === '"' && !state.begun) {
      state.quoted = true;
      state.begun = true;
    } else {
      state.begun = true;
      add(sign);
    }
  }

  /** Where plain text ends that can be taken at once. */
  const stops = new RegExp(`["\\r\\n${delimiter === '\t' ? '\\t' : delimiter}]`, 'g');

  function plainEnd(text: string, place: number): number {
    if (state.mark || (!state.quoted && !state.begun)) return place;
    stops.lastIndex = place;
    return stops.exec(text)?.index ?? text.length;
  }

  function drain(): Row[] {
    return rows.splice(0);
  }

  return {
    /** Takes the next bit of text; gives the rows that it ends. */
    feed(text: string): Row[] {
      let place = 0;
      while (place < text.length) {
        const end = plainEnd(text, place);
        if (end > place) {
          add(text.slice(place, end));
          state.afterReturn = false;
          place = end;
          continue;
        }
        const sign = text[place] ?? '';
        place += 1;
        const isSecondHalf = sign === '\n' && state.afterReturn;
        state.afterReturn = sign === '\r';
        if (isSecondHalf && !(state.quoted && !state.mark)) continue;
        if (sign === '\r' || (sign === '\n' && !isSecondHalf)) state.line += 1;
        take(sign);
        if (state.cells.length === 0 && state.length === 0 && !state.begun) state.from = state.line;
      }
      return drain();
    },
    /** Gives the last row, if the file does not end in a line break. */
    end(): Row[] {
      const open = state.quoted && !state.mark;
      if (open || state.begun || state.cells.length > 0) endRow(!open);
      return drain();
    },
  };
}

export type TableReader = ReturnType<typeof tableReader>;

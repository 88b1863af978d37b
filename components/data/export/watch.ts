/** How long work is followed, and stopped. */
export type Watch = {
  /** Called as it goes, with what part of it is done: 0 to 1. */
  onPart: (part: number) => void;
  signal: AbortSignal;
};

/** Counts rows against how many there are, for `readOut`. */
export function rowsRead({ onPart, signal }: Watch) {
  let all = 1;
  let count = 0;
  return {
    begins(rows: number) {
      all = Math.max(rows, 1);
    },
    read(rows: number) {
      count += rows;
      onPart(Math.min(count / all, 1));
      return !signal.aborted;
    },
  };
}

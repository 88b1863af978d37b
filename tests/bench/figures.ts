/** One line of a table: what was measured, what stands beside it, and how the two compare. */
export type Figure = {
  what: string;
  /** Median, in `unit`. */
  ours: number;
  /** Median of the baseline, measured in turn with ours; null where a figure stands for itself. */
  baseline: number | null;
  unit: 'ms' | 'kB' | 'requests' | 'count';
  /** The most that was agreed on: a ratio where there is a baseline, else a value in `unit`. */
  most: number;
};

/** The median of some numbers. Throws for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing');
  return middle;
}

/** What is compared with `most`. */
export function measureOf({ ours, baseline }: Figure): number {
  return baseline === null ? ours : ours / baseline;
}

/** The figures as a table for the terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    `${figure.ours.toFixed(1)} ${figure.unit}`,
    figure.baseline === null ? '' : `${figure.baseline.toFixed(1)} ${figure.unit}`,
    measureOf(figure).toFixed(2),
    `≤ ${figure.most}`,
    measureOf(figure) <= figure.most ? '' : 'over',
  ]);
  const all = [['', 'ours', 'baseline', 'measured', 'agreed', ''], ...rows];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  return all
    .map((row) => row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '))
    .join('\n');
}

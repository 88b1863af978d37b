/** How many tests of a step came out how. */
export type Outcome = { passed: number; failed: number; skipped: number };

export const passedOne: Outcome = { passed: 1, failed: 0, skipped: 0 };

export const failedOne: Outcome = { passed: 0, failed: 1, skipped: 0 };

/** The counts of all steps in one. */
export function sumOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The counts in the words that others read the last line of a test run for. */
export function inWords({ passed, failed, skipped }: Outcome): string {
  const words = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? words : `${words}, ${skipped} skipped`;
}

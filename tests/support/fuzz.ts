/** Files that each fuzz test harms: few in `npm test`, many in `npm run test:fuzz`, which sets the variable. */
export const fuzzRuns = Number(process.env['AFTERGLOW_FUZZ_RUNS'] ?? 250);

/** How long one may take, in milliseconds. */
export const fuzzTime = 60_000 + fuzzRuns * 200;

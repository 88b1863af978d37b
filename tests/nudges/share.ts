/** How many histories of how many days are lived through, and how many days these are together at least. */
export type Share = { histories: number; least: number; most: number; days: number };

const long = process.env['NUDGES'] === 'long';

/** Of some histories alone, asked for by their numbers, nothing is said of how many days they come to. */
const isPart = process.env['NUDGE_SEEDS'] !== undefined;

/** What is lived through: with every `npm test`, or for as long as it takes with `npm run test:nudges`. */
export const share: { core: Share; background: Share; patience: number } = long
  ? {
      core: { histories: 850, least: 730, most: 2200, days: isPart ? 0 : 1_000_000 },
      background: { histories: 100, least: 730, most: 2200, days: isPart ? 0 : 100_000 },
      patience: 4 * 3_600_000,
    }
  : {
      core: { histories: 20_000, least: 2, most: 14, days: isPart ? 0 : 100_000 },
      background: { histories: 6_000, least: 2, most: 14, days: isPart ? 0 : 30_000 },
      patience: 600_000,
    };

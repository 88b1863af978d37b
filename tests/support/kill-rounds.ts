/** What `npm run test:kill` says; in `npm test` there are few rounds. */
const told = process.env['AFTERGLOW_KILL_ROUNDS'];

/** Rounds of each kill campaign through the popup. */
export const killRounds = Number(told ?? 2);

/** Rounds of each campaign of what changes the whole journal at once. */
export const transferRounds = Number(told ?? 1);

/** Milliseconds for which a key is held down: four times as fast as anybody types. */
export const rhythm = 20;

/** In a page: waits until "Kept" is on screen and gives the instant, in milliseconds since 1970. Throws after 30 s. */
export function keptOnScreen(): Promise<number> {
  return new Promise((resolve, reject) => {
    const latest = setTimeout(
      () =>
        reject(
          new Error(
            `No “Kept”, in a page that is ${document.visibilityState}: ${document.body.textContent.slice(0, 300)}`,
          ),
        ),
      30_000,
    );
    function look(): void {
      const said = [...document.querySelectorAll('[role=status]')].map((each) => each.textContent);
      if (!said.some((words) => words.startsWith('Kept'))) return void requestAnimationFrame(look);
      clearTimeout(latest);
      resolve(Date.now());
    }
    look();
  });
}

/** Words of a round that no other round has: the part before the focus is lost, mid-word, and the rest. */
export function wordsOfRound(round: number): { before: string; after: string } {
  return {
    before: `Round ${round}: the kettle, the rain at the win`,
    after: `dow, ${round} at once.`,
  };
}

/** What was typed, with the instant at which the page had taken each key. */
export type Typed = { text: string; at: number };

/**
 * How long ago, at the moment of the kill, the oldest key was pressed that the draft does not hold; 0 where it
 * holds all of them. Throws where the draft is not the beginning of what was typed.
 */
export function oldestLost(typed: readonly Typed[], killedAt: number, draft: string): number {
  const last = typed.at(-1);
  if (last === undefined || !last.text.startsWith(draft))
    throw new Error(`The draft is not what was typed: ${draft}`);
  const lost = typed.find(({ text }) => text.length > draft.length);
  return lost === undefined ? 0 : killedAt - lost.at;
}

/** The middle one of some figures. */
export function medianOf(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

import { dayAfter, type Day } from './day';
import { lenses, type Lens } from './lens';
import { firstPrompt, hardDayPrompts, prompts } from './prompts';
import type { Phase } from './record';

/** Days that a prompt rests after it was shown: seen on the 1st, it may come again on the 7th. */
const restingDays = 6;

/** A prompt of the person's own; with a phase of null it fits any. */
export type OwnPrompt = { id: string; words: string; lens: Lens; phase: Phase | null };

/** What a choice rests on. */
export type PromptQuestion = {
  day: Day;
  phase: Phase;
  /** Day on which each prompt was last shown, by id. */
  asked: Readonly<Record<string, Day>>;
  /** Ids that are not to be asked again. */
  retired: readonly string[];
  own: readonly OwnPrompt[];
  /** Choose among those for a difficult day instead. */
  hard?: boolean;
};

/** The prompt to show. `words` is null for ours, whose words stand in `locales/` under `prompts.<id>`. */
export type PromptChoice = { id: string; lens: Lens; words: string | null };

/** A small hash (FNV-1a), for variety that is the same each time it is asked for. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function candidatesFor({ phase, retired, own, hard }: PromptQuestion): PromptChoice[] {
  const ours = hard ? hardDayPrompts : prompts.filter((prompt) => prompt.phases.includes(phase));
  const theirs = own.filter((prompt) => prompt.phase === null || prompt.phase === phase);
  return [
    ...ours.map(({ id, lens }) => ({ id, lens, words: null })),
    ...(hard ? [] : theirs.map(({ id, lens, words }) => ({ id, lens, words }))),
  ].filter((prompt) => !retired.includes(prompt.id));
}

/**
 * The lenses, longest unseen first, so that all three come round whatever the rhythm of writing is. Among those
 * seen on the same day, the one shown last on this page comes last.
 */
function lensesInTurn(question: PromptQuestion, shown: readonly string[]): Lens[] {
  const all = [...prompts, ...hardDayPrompts, ...question.own];
  const lastSeen = (lens: Lens) => {
    const ids = all.filter((prompt) => prompt.lens === lens).map((prompt) => prompt.id);
    const days = ids.map((id) => (shown.includes(id) ? question.day : (question.asked[id] ?? '')));
    const turn = shown.findLastIndex((id) => ids.includes(id)) + 1;
    return { day: days.reduce((one, other) => (one > other ? one : other), ''), turn };
  };
  return lenses
    .map((lens) => ({ lens, ...lastSeen(lens), hash: hashOf(question.day + lens) }))
    .sort(
      (one, other) =>
        (one.day < other.day ? -1 : one.day > other.day ? 1 : 0) ||
        one.turn - other.turn ||
        one.hash - other.hash,
    )
    .map(({ lens }) => lens);
}

function longestUnseenFirst(candidates: readonly PromptChoice[], question: PromptQuestion) {
  const key = ({ id }: PromptChoice) =>
    `${question.asked[id] ?? '0000-00-00'} ${String(hashOf(question.day + id)).padStart(10, '0')}`;
  return candidates.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function chosenFrom(
  candidates: readonly PromptChoice[],
  question: PromptQuestion,
  shown: readonly string[],
): PromptChoice | null {
  const rested = dayAfter(question.day, -restingDays);
  const fresh = longestUnseenFirst(candidates, question).filter(
    ({ id }) => (question.asked[id] ?? rested) <= rested,
  );
  for (const lens of lensesInTurn(question, shown)) {
    const waiting = fresh.filter((prompt) => prompt.lens === lens);
    const neverSeen = waiting.find(({ id }) => question.asked[id] === undefined);
    // Of those seen before, any of the half that has waited longest, so that they do not come in one fixed round.
    const half = waiting.slice(0, Math.ceil(waiting.length / 2));
    const choice = neverSeen ?? half[hashOf(question.day + lens) % half.length];
    if (choice) return choice;
  }
  return longestUnseenFirst(candidates, question)[0] ?? null;
}

/**
 * The prompt for a day: the same for the same arguments. The lens that was seen least recently comes first, and
 * nothing returns before its six days are over, unless all that fits has been shown (then the longest unseen).
 * Null on the day of an experience, when nothing is asked, and where everything that fits is retired.
 */
export function choosePrompt(question: PromptQuestion): PromptChoice | null {
  if (question.phase === 'day-itself') return null;
  const candidates = candidatesFor(question);
  const isFirstPage = question.phase === 'none-yet' && Object.keys(question.asked).length === 0;
  const first = isFirstPage ? candidates.find(({ id }) => id === firstPrompt) : undefined;
  return first ?? chosenFrom(candidates, question, []);
}

/**
 * What "Another prompt" puts in the place of the one on screen: never that one, and one of another lens while
 * there is one. Null where there is no other.
 * @param shown ids shown today so far, the one on screen last; each counts as asked
 */
export function anotherPrompt(
  question: PromptQuestion,
  shown: readonly string[],
): PromptChoice | null {
  if (question.phase === 'day-itself') return null;
  const candidates = candidatesFor(question);
  const unseen = candidates.filter(({ id }) => !shown.includes(id));
  const others = candidates.filter(({ id }) => id !== shown.at(-1));
  return chosenFrom(unseen.length > 0 ? unseen : others, question, shown);
}

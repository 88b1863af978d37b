import { lenses, type Lens } from '../../domain/lens';
import type { Phase } from '../../domain/record';
import { dealer, type Chance } from './chance';
import * as days from './words/days';
import * as lensed from './words/lenses';
import * as scenes from './words/scenes';

/** What a check-in's words are about. */
export type Occasion = {
  phase: Phase;
  /** The prompt's lens; null where there was no prompt, later on a day. */
  lens: Lens | null;
  hard: boolean;
  away: boolean;
};

/** Fills the braces of a sentence and begins it with a capital. */
export function filled(sentence: string, chance: Chance): string {
  const text = sentence.replace(/\{(\w+)\}/g, (_, slot: string) =>
    chance.pick(days.slots[slot] ?? [slot]),
  );
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

type Told = () => string;

/** Gives back a function that writes reflections, in several voices, going through each stock before it repeats. */
export function reflections(chance: Chance): (occasion: Occasion) => string {
  const deal = (stock: readonly string[]): Told => dealer(chance, stock);
  const short = deal(days.short);
  const scene = deal(scenes.scenes);
  const detail = deal(scenes.details);
  const closing = deal(scenes.closings);
  const hardOne = deal(days.hard);
  const afterthought = deal(days.afterthoughts);
  const abroad = deal(days.away);
  const answers: Record<Lens, Told> = {
    mind: deal(lensed.answers.mind),
    'brain-and-body': deal(lensed.answers['brain-and-body']),
    spirit: deal(lensed.answers.spirit),
  };
  const ofPhase: Partial<Record<Phase, Told>> = {
    preparing: deal(lensed.before),
    'first-days': deal(lensed.firstDays),
    'first-weeks': deal(lensed.firstWeeks),
    onward: deal(lensed.onward),
  };

  /** The sentence that the rest is built around. */
  function heart({ phase, lens, hard, away }: Occasion): Told {
    if (hard) return hardOne;
    if (lens === null && chance.happens(0.45)) return afterthought;
    if (away && chance.happens(0.4)) return abroad;
    if (chance.happens(0.25)) return ofPhase[phase] ?? short;
    return chance.happens(0.6) ? answers[lens ?? chance.pick(lenses)] : short;
  }

  /** Brief, telling, wandering, and now and then long. */
  const voices: readonly ((told: Told) => Told[])[] = [
    (told) => [told],
    (told) => [told],
    (told) => [told, detail],
    (told) => [told, detail],
    () => [scene, detail],
    (told) => [scene, detail, told],
    (told) => [scene, told, closing],
    (told) => [scene, detail, told, scene, detail, closing],
  ];

  return (occasion) => {
    const told = heart(occasion);
    const isBrief = occasion.hard || told === afterthought;
    const parts = isBrief ? [told] : chance.pick(voices)(told);
    return parts.map((part) => filled(part(), chance)).join(chance.happens(0.12) ? '\n\n' : ' ');
  };
}

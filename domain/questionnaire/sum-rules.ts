import { everyItem, isQuestion, type Item, type Question, type SumRule } from './item';

/** What a FHIRPath may be made of so that it can only be a sum of what options count as. */
const piece =
  /%[A-Za-z_]\w*|'(?:[^'\\]|\\.)*'|\$this|\$total|\b(?:item|answer|value|valueCoding|where|linkId|repeat|descendants|ordinal|ordinalValue|weight|sum|aggregate|select|iif|exists|empty|toInteger|toDecimal)\b|\b0\b|[.,()+={}\s]/g;

const weighs = /\b(?:ordinal|ordinalValue|weight)\(\)/;

/** Whether an expression adds up what options count as, and does nothing else. */
function isPlainSum(expression: string): boolean {
  if (expression.length > 20_000 || !weighs.test(expression)) return false;
  const texts = expression.match(/'(?:[^'\\]|\\.)*'/g) ?? [];
  return expression.replace(piece, '') === '' && texts.length === namedIn(expression).length;
}

function namedIn(expression: string): string[] {
  return [...expression.matchAll(/linkId\s*=\s*'((?:[^'\\]|\\.)*)'/g)].map(([, id = '']) => id);
}

/** The questions that can count at all: those with an option that does, outside repeating groups. */
export function countingQuestions(items: readonly Item[]): Question[] {
  return items.flatMap((item) => {
    if (item.type === 'group' && item.repeats) return [];
    const below = countingQuestions(item.items);
    const counts =
      isQuestion(item) && !item.isSum && item.options.some(({ ordinal }) => ordinal !== null);
    return counts ? [item, ...below] : below;
  });
}

/**
 * The questions that an expression adds up: those it names, those in the groups it names, or all where it names
 * none. Null where it may be anything but a plain sum.
 * @param variables expressions that it may draw on, by name
 */
export function addedUp(
  expression: string,
  variables: ReadonlyMap<string, string>,
  items: readonly Item[],
): string[] | null {
  const drawn = [...variables].filter(([name]) => new RegExp(`%${name}\\b`).test(expression));
  const whole = [expression, ...drawn.map(([, text]) => text)].join(' + ');
  if (!isPlainSum(whole)) return null;
  const counting = countingQuestions(items).map(({ linkId }) => linkId);
  const named = namedIn(whole);
  if (named.length === 0) return counting;
  const below = everyItem(items)
    .filter(({ linkId }) => named.includes(linkId))
    .flatMap((item) => everyItem([item]).map(({ linkId }) => linkId));
  const asked = counting.filter((linkId) => below.includes(linkId));
  const stray = everyItem(items).filter(
    (item) => named.includes(item.linkId) && isQuestion(item) && !asked.includes(item.linkId),
  );
  return asked.length === 0 || stray.length > 0 ? null : asked;
}

/** The sums of a file: those it names, else one of everything that counts, else none. */
export function sumRules(named: readonly SumRule[], items: readonly Item[]): SumRule[] {
  const counting = countingQuestions(items).map(({ linkId }) => linkId);
  if (named.length > 0 || counting.length === 0) return [...named];
  return [{ linkId: null, name: '', questions: counting }];
}

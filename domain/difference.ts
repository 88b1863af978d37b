/** A stretch of a text, and whether the other text does not have it. */
export type Stretch = { words: string; own: boolean };

/** Words beyond which two texts are shown without their differences: telling them would take too long. */
const mostWords = 1500;

/** A text in stretches that the other has too and stretches of its own, by whole words, white space with the word before. */
export function differenceOf(text: string, other: string): Stretch[] {
  const words = wordsOf(text);
  const others = wordsOf(other);
  if (words.length > mostWords || others.length > mostWords) return [{ words: text, own: false }];
  const shared = sharedWords(words, others);
  const stretches: Stretch[] = [];
  words.forEach((word, at) => {
    const own = !shared.has(at);
    const last = stretches.at(-1);
    if (last?.own === own) last.words += word;
    else stretches.push({ words: word, own });
  });
  return stretches;
}

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*/gu)?.flatMap((word) => word) ?? (text === '' ? [] : [text]);
}

/** Which words belong to a longest sequence that both texts have, by their place. */
function sharedWords(words: readonly string[], others: readonly string[]): Set<number> {
  const same = (one: string | undefined, other: string | undefined) =>
    one?.trim() === other?.trim();
  const width = others.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = words.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = same(words[row], others[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const shared = new Set<number>();
  for (let row = 0, column = 0; row < words.length && column < others.length;) {
    if (same(words[row], others[column])) {
      shared.add(row);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return shared;
}

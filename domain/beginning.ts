/**
 * The beginning of a text and all the rest of it, cut between two words; together they are the text.
 * @param most length of the beginning at most, in UTF-16 units; a text hardly longer than that stays whole
 */
export function beginningOf(text: string, most: number): { beginning: string; rest: string } {
  if (text.length <= most * 1.2) return { beginning: text, rest: '' };
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  let end = 0;
  // A little more than is needed, so that no word is taken for whole that goes on.
  for (const { index, segment } of words.segment(text.slice(0, most * 2))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  if (end === 0) return { beginning: text, rest: '' };
  const beginning = text.slice(0, end).trimEnd();
  return { beginning, rest: text.slice(beginning.length) };
}

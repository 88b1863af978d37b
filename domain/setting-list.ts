/** A line of the person's own list for the day. */
export type ListLine = { words: string; done: boolean };

const linePattern = /^- \[([ x])\] (.*)$/;

/**
 * The two parts of a setting: what is written freely, and the person's own list. The list lies at the end of the
 * one text, a line each, as Markdown writes tasks (`- [x] Grey blanket`), so that it can be read wherever the text is.
 */
export function settingParts(setting: string): { words: string; list: ListLine[] } {
  const lines = setting.split('\n');
  const list: ListLine[] = [];
  while (lines.length > 0) {
    const [, mark, words = ''] = linePattern.exec(lines.at(-1) ?? '') ?? [];
    if (mark === undefined) break;
    list.unshift({ words, done: mark === 'x' });
    lines.pop();
  }
  return { words: lines.join('\n'), list };
}

/** The one text of a setting. Line breaks within a line of the list become spaces. */
export function settingFrom(words: string, list: readonly ListLine[]): string {
  const lines = list.map(
    (line) => `- [${line.done ? 'x' : ' '}] ${line.words.replaceAll(/\s*\n\s*/g, ' ')}`,
  );
  return [...(words === '' && lines.length > 0 ? [] : [words]), ...lines].join('\n');
}

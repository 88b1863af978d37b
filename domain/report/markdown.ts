import type { Block, Line, Paper } from './paper';

/** Signs that Markdown or HTML would take for their own, wherever they stand. */
const signs = /[\\`*_{}[\]<>#|~&$^=]/g;

/** Beginnings of a line that Markdown would take for a list. */
const starts = /^(\s*)([-+]|\d+(?=[.)]))/;

/** Words that read in Markdown exactly as they were written. */
export function escaped(words: string): string {
  return words
    .replaceAll(signs, String.raw`\$&`)
    .replace(starts, (_, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    );
}

function said({ label, words }: Line): string {
  return label === null ? escaped(words) : `**${escaped(label)}:** ${escaped(words)}`;
}

function blockLines({ is, lines }: Block): string[] {
  if (is === 'point') return lines.map((line) => `- ${said(line)}`);
  if (is === 'insight') {
    return lines.map((line) => (line.is === 'practice' ? `  - ${said(line)}` : `- ${said(line)}`));
  }
  if (is === 'lane') return lines.flatMap((line) => [said(line), '']);
  return lines.flatMap((line) => [line.is === 'head' ? `### ${said(line)}` : said(line), '']);
}

/** The page as Markdown. */
export function markdownOf(paper: Paper): string {
  const lines = [`# ${escaped(paper.title)}`, ''];
  if (paper.forWhom !== null) lines.push(escaped(paper.forWhom), '');
  lines.push(escaped(paper.about), '');
  for (const { title, blocks } of paper.sections) {
    lines.push(`## ${escaped(title)}`, '');
    let group: string | null = null;
    for (const block of blocks) {
      if (block.group !== null && block.group !== group) {
        if (lines.at(-1) !== '') lines.push('');
        lines.push(`### ${escaped(block.group)}`, '');
      }
      group = block.group;
      lines.push(...blockLines(block));
    }
    if (lines.at(-1) !== '') lines.push('');
  }
  lines.push('---', '', escaped(paper.foot), '');
  return lines.join('\n');
}

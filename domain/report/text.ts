import type { Block, Line, Paper } from './paper';

/** A line as it is read: what it is, then its words. */
export function lineInWords({ label, words }: Line): string {
  return label === null ? words : `${label}: ${words}`;
}

/** The lines of a block as plain text: what names it first, then the rest beneath it. */
function blockText({ is, lines }: Block): string[] {
  const told = lines.map(lineInWords);
  const [first = '', ...rest] = told;
  if (is === 'point' || is === 'lane') return told.map((words) => `- ${words}`);
  if (is === 'insight') return [`- ${first}`, ...rest.map((words) => `  ${words}`)];
  return ['', ...told];
}

/** The page as plain text, to be pasted anywhere. */
export function textOf(paper: Paper): string {
  const lines = [...(paper.forWhom === null ? [] : [paper.forWhom]), paper.title, paper.about];
  for (const { title, blocks } of paper.sections) {
    lines.push('', '', title.toLocaleUpperCase());
    let group: string | null = null;
    for (const block of blocks) {
      if (block.group !== null && block.group !== group) lines.push('', block.group);
      group = block.group;
      lines.push(...blockText(block));
    }
  }
  lines.push('', '', paper.foot, '');
  return lines.join('\n');
}
